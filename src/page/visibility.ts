/** Whether anybody can see the page: hidden pages neither poll nor retry. */
export interface Visibility {
  readonly hidden: boolean;
  /** Calls back at each change; the answer ends the watch. */
  watch(callback: () => void): () => void;
}

export const documentVisibility: Visibility = {
  get hidden() {
    return globalThis.document?.hidden === true;
  },
  watch(callback) {
    globalThis.document?.addEventListener('visibilitychange', callback);
    return () => globalThis.document?.removeEventListener('visibilitychange', callback);
  },
};
