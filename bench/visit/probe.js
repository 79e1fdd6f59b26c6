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
  const look = () => {
    const lists = [...document.querySelectorAll('tag-feed, .stories')];
    const shown = lists.filter(shows).length;
    // A message is read after this frame's layout and paint, which belong to the time.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      const now = performance.now();
      if (shown > 0) seen.firstList ||= now;
      if (shown > 0 && shown === lists.length && document.readyState !== 'loading') {
        seen.everyList = now;
        finish();
      } else requestAnimationFrame(look);
    };
    port2.postMessage(0);
  };
  requestAnimationFrame(look);
}
