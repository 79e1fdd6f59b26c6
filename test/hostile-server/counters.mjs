/** What one test's client did to one case: the answer of `GET /count/<case>/<key>`. */
class Tally {
  requests = 0;
  /** Connections that the client closed before we had finished. */
  closes = 0;
  preflights = 0;
  /** What was posted: `type` and `body` of each, in order. */
  posts = [];
  /** Bytes handed to the sockets of ended requests; the system's buffers take some 3 MB before a client reads any. */
  bytes = 0;
  /** Address of each request, in order. */
  paths = [];
  /** Milliseconds since the server started, one for each path. */
  times = [];
}

/** Tallies by case and key, so that tests running at the same time don't see each other. */
export class Counters {
  #tallies = new Map();
  #turns = new Map();
  #started = performance.now();

  tally(name, key) {
    return entry(this.#tallies, `${name}/${key}`, () => new Tally());
  }

  /** How many requests for posts, or that post, came before this one: cases that change their answer go by it. */
  takeTurn(name, key) {
    const turns = entry(this.#turns, `${name}/${key}`, () => ({ taken: 0 }));
    turns.taken += 1;
    return turns.taken - 1;
  }

  /** Keeps what is posted, once all of it has come. */
  async keep({ name, key, request }) {
    const body = Buffer.concat(await request.toArray()).toString();
    this.tally(name, key).posts.push({ type: request.headers['content-type'], body });
  }

  /** Counts a request now, and its end when that comes. */
  watch(exchange) {
    const { request, response } = exchange;
    const { socket } = request;
    const tally = this.tally(exchange.name, exchange.key);
    const before = socket.bytesWritten;
    if (request.method === 'OPTIONS') {
      tally.preflights += 1;
    } else {
      tally.requests += 1;
      tally.paths.push(request.url);
      tally.times.push(Math.round(performance.now() - this.#started));
    }
    response.once('close', () => {
      tally.bytes += socket.bytesWritten - before;
      if (!response.writableFinished && !exchange.brokenByServer) tally.closes += 1;
    });
  }
}

function entry(map, key, create) {
  if (!map.has(key)) map.set(key, create());
  return map.get(key);
}
