/** Calls back once the page is parsed, if need be at once: before that, an element may lack some of its children. */
export function whenParsed(callback: () => void): void {
  const { document } = globalThis;
  if (document.readyState !== 'loading') callback();
  else document.addEventListener('DOMContentLoaded', callback, { once: true });
}
