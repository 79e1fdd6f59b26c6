import { HandbillError } from './handbill-error.js';

/** JSON that is a list, or the reason why not. Login pages and captive portals answer HTML with 200. */
export function parseList(text: string): readonly unknown[] {
  const value = parseJson(text);
  if (Array.isArray(value)) return value;
  throw new HandbillError('BODY_SHAPE', { detail: 'not a list' });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const detail = text.trimStart().startsWith('<') ? 'HTML' : undefined;
    throw new HandbillError('BODY_NOT_JSON', { cause, detail });
  }
}
