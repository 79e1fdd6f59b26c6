/** Whether the browser believes that it has a network. `true` is a hope, `false` is a fact. */
export interface Connection {
  readonly online: boolean;
  /** Calls back each time the network returns; the answer ends the watch. */
  watch(callback: () => void): () => void;
}

export const browserConnection: Connection = {
  get online() {
    return globalThis.navigator?.onLine !== false;
  },
  watch(callback) {
    globalThis.addEventListener?.('online', callback);
    return () => globalThis.removeEventListener?.('online', callback);
  },
};
