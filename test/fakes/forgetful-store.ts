import type { Store } from '../../src/page/store.js';

/** A store that remembers nothing, as a blocked or full one does, and counts how often it was used. */
export class ForgetfulStore<Value> implements Store<Value> {
  reads = 0;
  writes = 0;

  read(): undefined {
    this.reads++;
  }

  write(): void {
    this.writes++;
  }
}
