import { pageAddress } from '../page/address.js';
import type { HandbillConfig } from '../page/config.js';
import { sourceFrom } from './adapters.js';
import type { FeedSource } from './feed-source.js';

/** The source that settings name: the same one for as long as they say the same. */
export class ConfiguredSource {
  #source: FeedSource | undefined;
  #settings = '';

  /** @throws {HandbillError} `CONFIG_*` */
  for(settings: HandbillConfig): FeedSource {
    const said = JSON.stringify(settings);
    if (!this.#source || said !== this.#settings) {
      this.#source = sourceFrom(settings, pageAddress());
      this.#settings = said;
    }
    return this.#source;
  }
}
