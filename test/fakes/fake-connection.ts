import type { Connection } from '../../src/page/connection.js';

/** A network that comes and goes as told. */
export class FakeConnection implements Connection {
  #online: boolean;
  readonly #callbacks = new Set<() => void>();

  constructor(online = true) {
    this.#online = online;
  }

  get online(): boolean {
    return this.#online;
  }

  set online(online: boolean) {
    const returns = online && !this.#online;
    this.#online = online;
    if (returns) for (const callback of [...this.#callbacks]) callback();
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
