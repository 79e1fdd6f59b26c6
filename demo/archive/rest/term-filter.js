import { words } from './parameters.js';
import { invalidParameter } from './refusal.js';

/**
 * Reads `tags=2,3`, `tags[]=2` or `tags[terms]=2,3&tags[operator]=AND` into a test on the ids of
 * a post's terms; undefined where the parameter is absent.
 */
export function termFilter(query, name) {
  const value = query[name];
  if (value === undefined) return undefined;
  const ids = termIds(value, name);
  const every = value.operator === 'AND';
  return (terms) => {
    const has = (id) => terms.some((term) => term.id === id);
    return every ? ids.every(has) : ids.some(has);
  };
}

function termIds(value, name) {
  // An empty value fits the list and the object form alike, and is refused for that.
  if (value === '') {
    throw invalidParameter(
      name,
      'rest_one_of_multiple_matches',
      `${name} matches Term ID List and Term ID Taxonomy Query, but should match only one.`,
      { positions: [0, 1] },
    );
  }
  if (value.terms !== undefined) return taxonomyQueryIds(value, name);
  return numbers(words(value), name, (index) => `${name}[${index}]`);
}

function taxonomyQueryIds({ terms, ...rest }, name) {
  const { operator = 'OR', ...unknown } = rest;
  const [extra] = Object.keys(unknown);
  if (extra) throw refused(name, `${extra} is not a valid property of Object.`);
  if (!['AND', 'OR'].includes(operator)) {
    throw refused(name, `${name}[operator] is not one of AND and OR.`);
  }
  return numbers(words(terms), name, (index) => `${name}[terms][${index}]`);
}

function numbers(ids, name, place) {
  const wrong = ids.findIndex((id) => !/^\d+$/.test(id));
  if (wrong >= 0) {
    const reason = `${place(wrong)} is not of type integer.`;
    throw refused(name, `${name} is not a valid Term ID List. Reason: ${reason}`);
  }
  return ids.map(Number);
}

function refused(name, reason) {
  return invalidParameter(name, 'rest_no_matching_schema', reason, { position: 0 });
}
