const OPEN = '@raw(';
const CLOSE = ')raw@';

/** Stands in a value for JSON text that no JavaScript value gives: numbers beyond 2^53, 1e999, nesting too deep to walk. */
export function raw(text) {
  return `${OPEN}${text}${CLOSE}`;
}

/** JSON text with every `raw` part as it was given. */
export function encode(value) {
  return JSON.stringify(value).replaceAll(`"${OPEN}`, '').replaceAll(`${CLOSE}"`, '');
}
