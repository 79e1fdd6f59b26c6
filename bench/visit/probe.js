/**
 * Watches a page from its first moment; runs inside the page, before any script of it. Looks the same
 * way at every page: at each frame, for a list that shows an article's link with text.
 */
export function probe() {
  const seen = { shift: 0, longestTask: 0, firstList: 0, everyList: 0, defined: 0 };
  globalThis.probe = seen;
  const watch = (type, take) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({
      type,
      buffered: true,
    });
  watch('layout-shift', ({ hadRecentInput, value }) => {
    if (!hadRecentInput) seen.shift += value;
  });
  watch('longtask', ({ duration }) => {
    seen.longestTask = Math.max(seen.longestTask, duration);
  });
  customElements.whenDefined('tag-feed').then(() => {
    seen.defined = performance.now();
  });

  const shows = (list) =>
    [list.shadowRoot, list].some((root) =>
      root?.querySelector('a[href*="/story/"]')?.textContent.trim(),
    );
  let finish;
  seen.finished = new Promise((resolve) => {
    finish = resolve;
  });
  // A message is read after this frame's layout and paint, which belong to the time.
  const { port1, port2 } = new MessageChannel();
  let shown = 0;
  const look = () => {
    const lists = [...document.querySelectorAll('tag-feed, .stories')];
    const before = shown;
    shown = lists.filter(shows).length;
    const all = shown === lists.length && document.readyState !== 'loading';
    if (shown > before || (all && shown > 0)) port2.postMessage(all);
    if (!all || shown === 0) requestAnimationFrame(look);
  };
  port1.onmessage = ({ data: all }) => {
    const now = performance.now();
    seen.firstList ||= now;
    if (!all) return;
    seen.everyList = now;
    port1.close();
    finish();
  };
  requestAnimationFrame(look);
}
