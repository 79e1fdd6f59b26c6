/** A query string the way PHP reads it: `tags[]=2`, `tags[terms]=2,3` and `tags=2` nest. */
export function readQuery(searchParams) {
  const query = {};
  for (const [name, value] of searchParams) {
    const [head, ...keys] = name.split('[').map((part) => part.replace(/\]$/, ''));
    let place = query;
    let last = head;
    for (const key of keys) {
      if (typeof place[last] !== 'object') place[last] = {};
      place = place[last];
      last = key || String(Object.keys(place).length);
    }
    place[last] = value;
  }
  return query;
}

/** The opposite: a query as WordPress writes it into its `Link` addresses. */
export function writeQuery(query) {
  return pairs(query)
    .map(([name, value]) => (value === '' ? encode(name) : `${encode(name)}=${encode(value)}`))
    .join('&');
}

function pairs(values, within = '') {
  return Object.entries(values).flatMap(([key, value]) => {
    const name = within ? `${within}[${key}]` : key;
    return typeof value === 'object' ? pairs(value, name) : [[name, String(value)]];
  });
}

function encode(text) {
  return encodeURIComponent(text).replaceAll('%20', '+');
}
