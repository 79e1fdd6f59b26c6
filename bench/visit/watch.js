/**
 * Watches a page from its first moment; runs inside the page, before any script of it and before the
 * probe that looks for what readers wait for.
 */
export function watch() {
  const figures = { shift: 0, longestTask: 0 };
  const observe = (type, take) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({
      type,
      buffered: true,
    });
  // What moves while somebody types counts too.
  observe('layout-shift', ({ value }) => {
    figures.shift += value;
  });
  observe('longtask', ({ duration }) => {
    figures.longestTask = Math.max(figures.longestTask, duration);
  });
  for (const tag of ['tag-feed', 'digest-signup']) {
    customElements.whenDefined(tag).then(() => {
      figures.defined = performance.now();
    });
  }
  globalThis.probe = {
    figures,
    /** A message is read after this frame's layout and paint, which belong to the time. */
    painted: () =>
      new Promise((resolve) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          resolve(performance.now());
          port1.close();
        };
        port2.postMessage('');
      }),
  };
}
