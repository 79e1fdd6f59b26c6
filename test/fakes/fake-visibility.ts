import type { Visibility } from '../../src/page/visibility.js';

/** A page that is seen or hidden as told. */
export class FakeVisibility implements Visibility {
  #hidden: boolean;
  readonly #callbacks = new Set<() => void>();

  constructor(hidden = false) {
    this.#hidden = hidden;
  }

  get hidden(): boolean {
    return this.#hidden;
  }

  set hidden(hidden: boolean) {
    this.#hidden = hidden;
    for (const callback of [...this.#callbacks]) callback();
  }

  /** How many watches are on. */
  get watched(): number {
    return this.#callbacks.size;
  }

  watch(callback: () => void): () => void {
    this.#callbacks.add(callback);
    return () => this.#callbacks.delete(callback);
  }
}
