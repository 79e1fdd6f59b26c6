import { HandbillError } from './handbill-error.js';

/** An object of unknown fields. */
export type Json = Readonly<Record<string, unknown>>;

/** The value as an object to look into; everything else is an empty one. */
export const record = (value: unknown): Json => Object(value) as Json;

/** The value as a list; everything else is an empty one. */
export const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/**
 * JSON that is a list.
 *
 * @throws {HandbillError} `BODY_NOT_JSON` for the HTML of login pages and captive portals, which
 *   answer 200, and `BODY_SHAPE` for other JSON.
 */
export function parseList(text: string): readonly unknown[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new HandbillError('BODY_NOT_JSON', { detail: text.trim().slice(0, 20), cause });
  }
  if (Array.isArray(value)) return value;
  throw new HandbillError('BODY_SHAPE', { detail: 'not a list' });
}
