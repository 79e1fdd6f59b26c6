/** Whether the browser believes that it has a network. `true` is a hope, `false` is a fact. */
export interface Connection {
  readonly online: boolean;
  /** Calls back each time the network returns; the answer ends the watch. */
  watch(callback: () => void): () => void;
}

/** The state alone, for those who do not wait for its change. */
export const network: Pick<Connection, 'online'> = {
  get online() {
    return globalThis.navigator?.onLine !== false;
  },
};

export const browserConnection: Connection = {
  get online() {
    return network.online;
  },
  watch(callback) {
    globalThis.addEventListener?.('online', callback);
    return () => globalThis.removeEventListener?.('online', callback);
  },
};
