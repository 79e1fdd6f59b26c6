/** Ghost's dialect of the built package, at work on a partner's page. */
export class ProviderPage {
  #watched;

  /** @param {import('../support/servers/watched-page.mjs').WatchedPage} watched */
  constructor(watched) {
    this.#watched = watched;
  }

  /** @param {ReturnType<typeof import('./signup-scene.mjs').useSignupScene>} scene */
  static async open(scene) {
    return new ProviderPage(await scene.open(modules(scene.api)));
  }

  /** How often the page asked for a token. */
  get tokens() {
    return this.#watched.addressesWith('/integrity-token/').length;
  }

  prepare() {
    return this.#watched.page.evaluate(() => window.provider.prepare());
  }

  /**
   * What came of a sign-up, with what can be said of its error in plain values.
   *
   * @param {object} given of the subscription, beside what it has anyway
   * @param {object} [options]
   * @param {'none' | 'stale'} [options.token] what memory has in place of a good one
   */
  async subscribe(given, { token } = {}) {
    return JSON.parse(await this.#watched.page.evaluate(act, given, token));
  }
}

const modules = (api) => `
  <script type="module">
    import { HandbillError } from '/dist/net/handbill-error.js';
    import { sharedHttp } from '/dist/net/http.js';
    import { outcomeOf } from '/dist/signup/outcome-of.js';
    import { ghost } from '/dist/signup/providers/ghost.js';
    const real = sharedHttp();
    Object.assign(window, {
      outcomeOf,
      provider: ghost({ api: '${api}' }),
      clients: {
        none: { get: () => Promise.reject(new HandbillError('BODY_EMPTY')) },
        stale: {
          get: (url, request) => request.cache === 'reload'
            ? real.get(url, request)
            : Promise.resolve({ body: request.parse('1:2:3') }),
        },
      },
    });
  </script>`;

/** Runs in the page. Answers text, since browsers differ in how they hand fields without a value over. */
async function act(given, token) {
  const { clients, outcomeOf, provider } = window;
  const subscription = { key: crypto.randomUUID(), lists: [], origin: {}, ...given };
  const { error, ...outcome } = await provider
    .subscribe(subscription, { http: clients[token] })
    .catch((reason) => outcomeOf(reason, Date.now()));
  const { status, sent } = error?.facts ?? {};
  const told = error && { message: error.message, status, sent };
  return JSON.stringify({ ...outcome, error: told });
}
