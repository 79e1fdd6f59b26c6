/** Lines of a page's source without the indentation that they share, the first one aside. */
export function dedented(text) {
  const [first, ...rest] = text.trim().split('\n');
  const margins = rest.filter((line) => line.trim()).map((line) => line.search(/\S/));
  const margin = Math.min(...margins);
  return [first, ...rest.map((line) => line.slice(margin))].join('\n');
}
