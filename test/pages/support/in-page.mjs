/** These run in the page and not here: a page gets their source text. Each must stand alone. */

/**
 * Gathers the events of our elements before anything else runs, and takes the chance out of waits: each is a
 * random share of its longest, here none of it.
 */
export function prepare() {
  const events = [];
  Object.defineProperty(window, '__events', { value: events });
  for (const type of [
    'tag-feed-load',
    'tag-feed-error',
    'tag-feed-more',
    'digest-signup-submit',
    'digest-signup-success',
    'digest-signup-error',
  ]) {
    document.addEventListener(
      type,
      ({ code, status }) => {
        // By index: a hostile page may replace the methods of arrays later.
        events[events.length] = { type, code, status };
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
        fallback?.checkVisibility({ visibilityProperty: true, opacityProperty: true }) === true &&
        fallback.getBoundingClientRect().height > 0,
    };
  });
}

/** What the page's own collectors gathered, and every name it put on its window. */
export function readPage() {
  return {
    // A frame that forbids scripts has no collector.
    faults: (window.__faults ?? []).map(({ kind, message }) => `${kind}: ${message}`),
    // Frames go by numbers.
    globals: Object.getOwnPropertyNames(window).filter((name) => !/^\d+$/.test(name)),
  };
}

/** How far a reader can scroll sideways, in pixels. */
export function sidewaysScroll() {
  const { scrollWidth, clientWidth } = document.scrollingElement;
  return scrollWidth - clientWidth;
}

/**
 * Counts, from before any other script, what is still listened to on window and document, what is
 * still waited for and what is still observed.
 */
export function countSubscriptions() {
  const held = { listeners: new Map(), timers: new Set(), observers: new Set() };
  const { addEventListener, removeEventListener } = EventTarget.prototype;
  const isPage = (target) => target === window || target === document;
  EventTarget.prototype.addEventListener = function (type, listener, options) {
    const target = this ?? window;
    const types = held.listeners.get(listener) ?? new Set();
    if (isPage(target)) held.listeners.set(listener, types.add(type));
    return addEventListener.call(target, type, listener, options);
  };
  EventTarget.prototype.removeEventListener = function (type, listener, options) {
    const target = this ?? window;
    if (isPage(target)) held.listeners.get(listener)?.delete(type);
    return removeEventListener.call(target, type, listener, options);
  };

  const { setTimeout, clearTimeout } = window;
  window.setTimeout = (callback, delay, ...values) => {
    const timer = setTimeout(() => {
      held.timers.delete(timer);
      callback(...values);
    }, delay);
    held.timers.add(timer);
    return timer;
  };
  window.clearTimeout = (timer) => {
    held.timers.delete(timer);
    clearTimeout(timer);
  };

  const { observe, disconnect } = IntersectionObserver.prototype;
  IntersectionObserver.prototype.observe = function (element) {
    held.observers.add(this);
    observe.call(this, element);
  };
  IntersectionObserver.prototype.disconnect = function () {
    held.observers.delete(this);
    disconnect.call(this);
  };

  const count = () => ({
    listeners: [...held.listeners.values()].flatMap((types) => [...types]).sort(),
    timers: held.timers.size,
    observers: held.observers.size,
  });
  Object.defineProperty(window, '__subscriptions', { value: count });
}
