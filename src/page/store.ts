/** What may be remembered, as text under a key. A store forgets when it likes and never throws. */
export interface Store {
  read(key: string): string | undefined;
  write(key: string, value: string): void;
  remove(key: string): void;
}

/**
 * A store that lives as long as the page and drops what was used longest ago.
 *
 * @param maxCharacters All keys and values together. @default 2_000_000
 */
export function memoryStore(maxCharacters = 2_000_000): Store {
  const entries = new Map<string, string>();
  let characters = 0;
  const remove = (key: string) => {
    const value = entries.get(key);
    if (value === undefined) return;
    entries.delete(key);
    characters -= key.length + value.length;
  };
  return {
    read(key) {
      const value = entries.get(key);
      if (value !== undefined) {
        entries.delete(key);
        entries.set(key, value);
      }
      return value;
    },
    write(key, value) {
      remove(key);
      entries.set(key, value);
      characters += key.length + value.length;
      for (const oldest of entries.keys()) {
        if (characters <= maxCharacters) return;
        remove(oldest);
      }
    },
    remove,
  };
}
