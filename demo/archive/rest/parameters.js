import { momentOf } from '../dates.js';
import { invalidParameter } from './refusal.js';

/** Words of a comma- or space-separated parameter, or of its `name[]` form. */
export function words(value) {
  if (value === undefined) return [];
  if (typeof value === 'object') return Object.values(value);
  return value.split(/[\s,]+/).filter(Boolean);
}

export function integer(query, name, fallback, { minimum = 1, maximum = Infinity } = {}) {
  const text = query[name];
  if (text === undefined) return fallback;
  if (!/^-?\d+$/.test(text)) {
    throw invalidParameter(name, 'rest_invalid_type', `${name} is not of type integer.`);
  }
  const number = Number(text);
  if (number < minimum || number > maximum) {
    throw invalidParameter(name, 'rest_out_of_bounds', boundsReason(name, minimum, maximum));
  }
  return number;
}

export function idList(query, name) {
  const ids = words(query[name]);
  const wrong = ids.findIndex((id) => !/^\d+$/.test(id));
  if (wrong >= 0) {
    const reason = `${name}[${wrong}] is not of type integer.`;
    throw invalidParameter(name, 'rest_invalid_type', reason, { param: `${name}[${wrong}]` });
  }
  return ids.map(Number);
}

/** Milliseconds of `after` or `before`, or undefined where it was not asked for. */
export function moment(query, name) {
  if (query[name] === undefined) return undefined;
  const time = momentOf(query[name]);
  if (Number.isNaN(time)) throw invalidParameter(name, 'rest_invalid_date', 'Invalid date.');
  return time;
}

function boundsReason(name, minimum, maximum) {
  return maximum === Infinity
    ? `${name} must be greater than or equal to ${minimum}`
    : `${name} must be between ${minimum} (inclusive) and ${maximum} (inclusive)`;
}
