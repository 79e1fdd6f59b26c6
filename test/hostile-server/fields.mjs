/**
 * Leaves of a post what `_fields` and `_embed` ask for, with WordPress's trap: where `_fields` doesn't name `_links`,
 * nothing is embedded.
 */
export function selectFields(post, query) {
  const { _embedded, ...whole } = post;
  const fields = query.get('_fields')?.split(',');
  const selected = fields ? pick(whole, fields) : whole;
  if (!query.has('_embed') || !selected._links) return selected;
  const asked = query.get('_embed').split(',');
  const all = ['', '1', 'true'].includes(asked[0]);
  const kept = Object.entries(_embedded ?? {}).filter(
    ([relation]) => relation in selected._links && (all || asked.includes(relation)),
  );
  return kept.length > 0 ? { ...selected, _embedded: Object.fromEntries(kept) } : selected;
}

function pick(whole, fields) {
  const selected = {};
  for (const field of fields) {
    const [name, ...rest] = field.trim().split('.');
    if (!Object.hasOwn(whole, name)) continue;
    const inner = whole[name];
    selected[name] =
      rest.length > 0 && isPlainObject(inner)
        ? { ...selected[name], ...pick(inner, [rest.join('.')]) }
        : inner;
  }
  return selected;
}

function isPlainObject(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
