/** What may be remembered under a key. A store forgets when it likes and never throws. */
export interface Store<Value> {
  read(key: string): Value | undefined;
  write(key: string, value: Value): void;
}

/**
 * A store that lives as long as the page and drops what was written longest ago.
 *
 * @param maxEntries @default 60
 */
export function memoryStore<Value>(maxEntries = 60): Store<Value> {
  const entries = new Map<string, Value>();
  return {
    read: (key) => entries.get(key),
    write(key, value) {
      entries.delete(key);
      entries.set(key, value);
      for (const oldest of entries.keys()) {
        if (entries.size > maxEntries) entries.delete(oldest);
      }
    },
  };
}
