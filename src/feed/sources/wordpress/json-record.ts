/** An object of unknown fields. */
export type Json = Readonly<Record<string, unknown>>;

/** The value as an object to look into; everything else is an empty one. */
export const record = (value: unknown): Json =>
  typeof value === 'object' && value !== null ? (value as Json) : {};
