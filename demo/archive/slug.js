const entities = /&#?\w+;/g;
const tags = /<[^>]+>/g;

/** A headline as the part of an address: other scripts percent-encoded in lower case. */
export function slug(title) {
  const plain = title.replace(tags, '').replace(entities, '').toLowerCase();
  const words = plain.match(/[\p{Letter}\p{Mark}\p{Number}_]+/gu) ?? [];
  return encodeURIComponent(words.join('-')).toLowerCase();
}
