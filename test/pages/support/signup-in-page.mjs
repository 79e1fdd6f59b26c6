/** These run in the page and not here: a page gets their source text. Each must stand alone. */

/**
 * Holds back what waits for a second or more, until the test lets time pass; what stands in for a reader who takes
 * it, and for a service that does not answer.
 */
export function holdTime() {
  const { setTimeout, clearTimeout } = window;
  const { now } = Date;
  const held = new Map();
  let ahead = 0;
  Date.now = () => now() + ahead;
  window.setTimeout = (callback, delay = 0, ...values) => {
    if (delay < 1000) return setTimeout(callback, delay, ...values);
    const timer = setTimeout(() => {}, 0);
    held.set(timer, { due: Date.now() + delay, act: () => callback(...values) });
    return timer;
  };
  window.clearTimeout = (timer) => {
    held.delete(timer);
    clearTimeout(timer);
  };
  const pass = (milliseconds) => {
    ahead += milliseconds;
    for (const [timer, { due, act }] of held) {
      if (due > Date.now()) continue;
      held.delete(timer);
      act();
    }
  };
  Object.defineProperty(window, '__pass', { value: pass });
}

/** What the first sign-up of the page shows. */
export function readSignup() {
  const find = (root) =>
    root.querySelector('digest-signup') ??
    [...root.querySelectorAll('*')]
      .map(({ shadowRoot }) => shadowRoot && find(shadowRoot))
      .find(Boolean);
  const signup = find(document);
  const { shadowRoot, state } = signup;
  const part = (name) => shadowRoot?.querySelector(`[part=${name}]`);
  const wordsOf = (element) => {
    const slots = [...(element?.querySelectorAll('slot') ?? [])];
    const own = slots.flatMap((slot) => slot.assignedElements());
    return [element, ...own].map((place) => place?.innerText.trim()).filter(Boolean);
  };
  const linksIn = (element) =>
    [...(element?.querySelectorAll('a') ?? [])].map(({ href, text }) => ({ href, text }));
  const deepest = (root) => {
    const { activeElement } = root;
    return activeElement?.shadowRoot ? deepest(activeElement.shadowRoot) : activeElement;
  };
  const focused = deepest(document);
  const form = signup.querySelector('form') ?? shadowRoot?.querySelector('form');
  const email = form?.querySelector('[type=email]');
  return {
    status: state?.status,
    code: state?.error?.code,
    email: email?.value,
    isReadOnly: email?.readOnly,
    button: part('submit')?.innerText,
    message: wordsOf(part('message')).join(' '),
    result: wordsOf(part('result')).join(' '),
    links: [...linksIn(part('message')), ...linksIn(part('result'))],
    complaints: [...(shadowRoot?.querySelectorAll('[part=field-error]') ?? [])]
      .map(({ textContent }) => textContent)
      .filter(Boolean),
    said: shadowRoot?.querySelector('[role=status]')?.textContent,
    focus: focused?.part?.value || focused?.id || focused?.name || focused?.localName,
    hasFallback: [...signup.children].some(
      (child) => child.checkVisibility() && child.getBoundingClientRect().height > 0,
    ),
  };
}

/** An element on show in the first sign-up of the page: in the owner's children or in our own drawing. */
export function findInSignup(selector) {
  const find = (root) =>
    root.querySelector('digest-signup') ??
    [...root.querySelectorAll('*')]
      .map(({ shadowRoot }) => shadowRoot && find(shadowRoot))
      .find(Boolean);
  const signup = find(document);
  const found = [signup, signup.shadowRoot].map((root) => root?.querySelector(selector));
  return found.find((element) => element?.checkVisibility());
}
