import { words } from './parameters.js';

/** The parts of a document that `_fields` names; a dotted name reaches into an object. */
export function pickFields(document, query) {
  const names = words(query._fields);
  return names.length > 0 ? pick(document, names) : document;
}

function pick(value, names) {
  const picked = {};
  for (const [key, part] of Object.entries(value)) {
    const inner = names.filter((name) => name.startsWith(`${key}.`));
    if (names.includes(key)) picked[key] = part;
    else if (inner.length > 0 && part && typeof part === 'object' && !Array.isArray(part)) {
      picked[key] = pick(
        part,
        inner.map((name) => name.slice(key.length + 1)),
      );
    }
  }
  return picked;
}
