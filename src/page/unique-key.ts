/** A key that nobody has had before: 32 hexadecimal digits. `randomUUID` is missing on pages without https. */
export const uniqueKey = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => (byte + 256).toString(16).slice(1))
    .join('');
