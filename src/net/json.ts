import { foreignBody } from './foreign-body.js';
import { HandbillError } from './handbill-error.js';

/** An object of unknown fields. */
export type Json = Readonly<Record<string, unknown>>;

/** The value as an object to look into; everything else is an empty one. */
export const record = (value: unknown): Json => Object(value) as Json;

/** The value as a list; everything else is an empty one. */
export const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Whether the value can be the key of something: turning others into text may throw. */
export const isKey = (value: unknown): value is string | number =>
  /^(number|string)$/.test(typeof value);

/** The value as a count that can be relied on, or undefined. */
export const wholeNumber = (value: unknown): number | undefined =>
  Number.isSafeInteger(value) && (value as number) >= 0 ? (value as number) : undefined;

/**
 * JSON that is a list.
 *
 * @throws {HandbillError} `BODY_NOT_JSON`, `BODY_SIGN_IN` for a page to sign in, `BODY_SHAPE` for
 *   other JSON.
 */
export function parseList(text: string): readonly unknown[] {
  const value = parse(text);
  if (Array.isArray(value)) return value;
  throw new HandbillError('BODY_SHAPE', { detail: 'not a list' });
}

/** JSON to look into, refused like `parseList` when it is none; what is no object is an empty one. */
export const parseRecord = (text: string): Json => record(parse(text));

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw foreignBody(text, 'BODY_NOT_JSON', cause);
  }
}
