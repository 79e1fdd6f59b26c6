import { plainText } from '../content/text.js';
import { list, record } from '../net/json.js';

/** The plain names of a list of people or topics; those without one are left out. */
export const namesOf = (values: unknown): readonly string[] =>
  list(values)
    .map((value) => plainText(record(value).name))
    .filter(Boolean);
