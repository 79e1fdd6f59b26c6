/**
 * When the parts of a page's loading began and ended, in milliseconds from the start of the
 * navigation; runs inside the page.
 */
export function stages() {
  const resources = performance.getEntriesByType('resource');
  const named = (part) => resources.filter(({ name }) => name.includes(part));
  const least = (entries, field) =>
    entries.length > 0 ? Math.min(...entries.map((entry) => entry[field])) : undefined;
  const script = named('.js');
  const posts = named('/wp/v2/posts');
  const [page] = performance.getEntriesByType('navigation');
  return {
    pageEnd: page.responseEnd,
    scriptStart: least(script, 'startTime'),
    scriptEnd: least(script, 'responseEnd'),
    defined: globalThis.probe.figures.defined,
    archiveStart: least(named('/wp/v2/'), 'startTime'),
    postsStart: least(posts, 'startTime'),
    postsEnd: least(posts, 'responseEnd'),
  };
}
