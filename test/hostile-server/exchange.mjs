import { post } from './posts.mjs';

/** One request to a case, and the ways a case has to answer or to break it. */
export class Exchange {
  /** A text in the place of all posts, where a test put one there. */
  held = undefined;
  /** Set before we break the connection ourselves, so that it isn't counted as the client's doing. */
  brokenByServer = false;

  constructor({ request, response, address, origin, closedPort, name, key }) {
    this.request = request;
    this.response = response;
    this.address = address;
    /** Where this server answers. */
    this.origin = origin;
    this.closedPort = closedPort;
    this.name = name;
    this.key = key;
    /** How many requests for posts, or that post, this case and key had before. */
    this.turn = 0;
  }

  /** With the plain permalink form the route stands in a query value, and the rest of the query beside it. */
  get query() {
    return this.address.searchParams;
  }

  get page() {
    return Number(this.query.get('page') ?? 1);
  }

  get perPage() {
    return Number(this.query.get('per_page') ?? 10);
  }

  /** Where our own pictures lie, counted at `/count/image/<key>`. */
  get images() {
    return `${this.origin}/image/${this.key}`;
  }

  /** A healthy post. */
  post(id, overrides) {
    return post(id, overrides);
  }

  posts(count, first = 1) {
    return Array.from({ length: count }, (_, index) => this.post(first + index));
  }

  /** Acts later, unless the connection ends first. */
  after(milliseconds, act) {
    const timer = setTimeout(act, milliseconds);
    this.response.once('close', () => clearTimeout(timer));
  }

  every(milliseconds, act) {
    const timer = setInterval(act, milliseconds);
    this.response.once('close', () => clearInterval(timer));
  }

  /** Ends the connection in order, whether or not the answer is whole. */
  hangUp() {
    this.brokenByServer = true;
    this.request.socket.end();
  }

  /** Ends the connection with a reset. */
  reset() {
    this.brokenByServer = true;
    this.request.socket.resetAndDestroy();
  }
}
