/** A key that nobody has had before. `randomUUID` is missing on pages without https. */
export const uniqueKey = (): string => crypto.getRandomValues(new Uint32Array(5)).join('-');
