import { pageAddress } from './address.js';
import type { HandbillConfig } from './config.js';

/** What settings name: the same one for as long as they say the same. */
export class Configured<Named> {
  #named: Named | undefined;
  #settings = '';
  readonly #make: (settings: HandbillConfig, page?: string) => Named;

  /** @param make May throw, which is told to the asker. */
  constructor(make: (settings: HandbillConfig, page?: string) => Named) {
    this.#make = make;
  }

  for(settings: HandbillConfig): Named {
    const said = JSON.stringify(settings);
    if (!this.#named || said !== this.#settings) {
      this.#named = this.#make(settings, pageAddress());
      this.#settings = said;
    }
    return this.#named;
  }
}
