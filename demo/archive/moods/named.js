/**
 * The mood that the first known one of these names stands for.
 * @param {Record<string, Function>} moods
 * @param {string[]} names in the order of their rank
 */
export function moodNamed(moods, names) {
  const name = names.find((name) => Object.hasOwn(moods, name)) ?? 'calm';
  return moods[name];
}

/** What a host is called before its first dot: `slow` in `slow.archive.example`. */
export const hostWord = ({ hostname }) => hostname.split('.')[0];

/** What a page's address asks of the whole page: `slow` in `index.html?slow`. */
export const pageWords = ({ search }) => [...new URLSearchParams(search).keys()];

/** What stands before the @ of a reader's address: `slow` in `slow@partner.example`. */
export const readerWord = (address) => address.split('@')[0];
