/** These run in the page and not here: a page gets their source text. Each must stand alone. */

/**
 * Gathers the feeds' events before anything else runs, and takes the chance out of waits: each is a
 * random share of its longest, here none of it.
 */
export function prepare() {
  const events = [];
  Object.defineProperty(window, '__events', { value: events });
  for (const type of ['tag-feed-load', 'tag-feed-error', 'tag-feed-more']) {
    document.addEventListener(
      type,
      ({ code }) => {
        // By index: a hostile page may replace the methods of arrays later.
        events[events.length] = { type, code };
      },
      true,
    );
  }
  Math.random = () => 0;
}

/** What each feed of the page shows. */
export function readFeeds() {
  return [...document.querySelectorAll('tag-feed')].map((feed) => {
    const { shadowRoot, state } = feed;
    const all = (part) => [...(shadowRoot?.querySelectorAll(`[part=${part}]`) ?? [])];
    const [fallback] = feed.children;
    return {
      status: state?.status,
      activity: state?.activity,
      code: state?.error?.code,
      titles: all('link').map(({ textContent }) => textContent),
      items: all('item').length,
      skeletons: all('skeleton').length,
      message: all('message')[0]?.textContent,
      buttons: all('more').concat(all('retry')).length,
      height: feed.getBoundingClientRect().height,
      hasFallback:
        fallback !== undefined &&
        fallback.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
        fallback.getBoundingClientRect().height > 0,
    };
  });
}

/** What the page's own collectors gathered, and every name it put on its window. */
export function readPage() {
  return {
    faults: window.__faults.map(({ kind, message }) => `${kind}: ${message}`),
    globals: Object.getOwnPropertyNames(window),
  };
}
