import { HttpResponse, http } from 'msw';
import { setupWorker } from 'msw/browser';
import { pictureAt } from '../../../demo/archive/pictures/library.js';
import {
  missingResponse,
  pictureResponse,
  wordpressResponse,
} from '../../../demo/archive/response.js';
import { answer } from '../../../demo/archive/wordpress.js';

/** Pictures that cannot be had leave their place, and a test would have to be faster. */
const pictures = http.get('https://archive.example/wp-content/*', ({ request }) => {
  const drawing = pictureAt(new URL(request.url).pathname);
  return drawing ? pictureResponse(drawing) : missingResponse();
});

const worker = setupWorker(pictures);
let archives = 0;

type Reply = (url: URL) => Response | Promise<Response>;

/** The stories of the demo. */
const stories: Reply = (url) => wordpressResponse(answer(url.href, location.origin));

/** Puts the archives of the tests of a file in the place of the network. */
export function withArchives(): void {
  before(() =>
    worker.start({
      quiet: true,
      onUnhandledFrame: 'bypass',
      serviceWorker: { url: '/mockServiceWorker.js' },
    }),
  );
  after(() => worker.stop());
}

/** A WordPress at an address of its own, so that no test gets what another one asked. */
export class Archive {
  readonly api: string;
  /** Addresses, in order. */
  readonly asked: URL[] = [];
  #reply = stories;
  #gate = Promise.resolve();
  #open = () => {};

  constructor() {
    const home = `https://archive-${++archives}.example`;
    this.api = `${home}/wp-json`;
    worker.use(
      http.get(`${home}/*`, async ({ request }) => {
        const url = new URL(request.url);
        this.asked.push(url);
        await this.#gate;
        return this.#reply(url);
      }),
    );
  }

  /** How often each collection was asked. */
  get counts(): Record<string, number> {
    const counts: Record<string, number> = {};
    for (const { pathname } of this.asked) {
      const collection = pathname.split('/').at(-1) ?? '';
      counts[collection] = (counts[collection] ?? 0) + 1;
    }
    return counts;
  }

  /** Lets every question wait until `release`. */
  hold(): this {
    this.#gate = new Promise((resolve) => {
      this.#open = resolve;
    });
    return this;
  }

  release(): void {
    this.#open();
    this.#gate = Promise.resolve();
  }

  /** Refuses every question from now on; 404 is asked once, and no wait follows. */
  refuse(status = 404): this {
    this.#reply = () => HttpResponse.json({ code: 'rest_no_route' }, { status });
    return this;
  }

  /** Answers every question with an empty list from now on. */
  forget(): this {
    this.#reply = () => HttpResponse.json([]);
    return this;
  }

  /** Answers as the demo's archive again. */
  heal(): void {
    this.#reply = stories;
  }
}
