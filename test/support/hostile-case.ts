import { hostileAddress } from '../hostile-address.js';

/** What the hostile server counted. */
export interface Tally {
  requests: number;
  /** Connections that we closed before their end. */
  closes: number;
  preflights: number;
  /** Milliseconds, one for each request. */
  times: readonly number[];
}

/** One case of the hostile server, with counts of its own. */
export class HostileCase {
  /** Root of its archive. */
  readonly api: string;
  /** The same for other dialects than WordPress. */
  readonly root: string;
  readonly #path: string;

  /** @param name As in test/hostile-server/cases-*.mjs. */
  constructor(name: string) {
    this.#path = `${name}/${Math.random().toString(36).slice(2)}`;
    this.root = `${hostileAddress}/${this.#path}`;
    this.api = `${this.root}/wp-json`;
  }

  /** Address of its stories. */
  get posts(): string {
    return `${this.api}/wp/v2/posts?per_page=5`;
  }

  async tally(): Promise<Tally> {
    return (await fetch(`${hostileAddress}/count/${this.#path}`)).json();
  }

  /** Lets it answer, or fail to, with this text whatever it is asked. */
  async hold(text: string): Promise<this> {
    await fetch(`${hostileAddress}/hold/${this.#path}`, { method: 'POST', body: text });
    return this;
  }
}
