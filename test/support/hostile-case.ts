import { hostileAddress } from '../hostile-address.js';

/** What the hostile server counted. */
export interface Tally {
  requests: number;
  /** Connections that we closed before their end. */
  closes: number;
  /** Milliseconds, one for each request. */
  times: readonly number[];
}

/** One case of the hostile server, with counts of its own. */
export class HostileCase {
  /** Root of its archive. */
  readonly api: string;
  readonly #counts: string;

  /** @param name As in test/hostile-server/cases-*.mjs. */
  constructor(name: string) {
    const path = `${name}/${Math.random().toString(36).slice(2)}`;
    this.api = `${hostileAddress}/${path}/wp-json`;
    this.#counts = `${hostileAddress}/count/${path}`;
  }

  /** Address of its stories. */
  get posts(): string {
    return `${this.api}/wp/v2/posts?per_page=5`;
  }

  async tally(): Promise<Tally> {
    return (await fetch(this.#counts)).json();
  }
}
