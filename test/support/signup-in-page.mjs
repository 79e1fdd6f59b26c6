/** These run in the page and not here: a page gets their source text. Each must stand alone. */

/**
 * Gathers the sign-ups' events before anything else runs. Time passes when a test says so, and waits between tries,
 * random shares of their longest, are none.
 */
export function prepare() {
  const gathered = { events: [], announced: [] };
  Object.defineProperty(window, '__signup', { value: gathered });
  const fieldsOf = (value, depth = 4) =>
    Object(value) === value && depth > 0
      ? Object.getOwnPropertyNames(value).map((name) => fieldsOf(value[name], depth - 1))
      : String(value);
  for (const type of ['submit', 'success', 'error']) {
    document.addEventListener(
      `digest-signup-${type}`,
      (event) => {
        const told = event.code ?? event.status;
        gathered.events.push({ type, told, fields: fieldsOf(event).flat(9).join(' ') });
      },
      true,
    );
  }
  const { now } = Date;
  let passed = 0;
  Date.now = () => now() + passed;
  gathered.pass = (milliseconds) => {
    passed += milliseconds;
  };
  Math.random = () => 0;
}

/** Writes down what the sign-up says to screen readers from now on. */
export function listen() {
  const region = document.querySelector('digest-signup').shadowRoot.querySelector('[role=status]');
  const { announced } = window.__signup;
  new MutationObserver(() => {
    const text = region.textContent.replace(/\s+/g, ' ').trim();
    if (text) announced.push(text);
  }).observe(region, { childList: true, characterData: true, subtree: true });
}

/** What a reader sees of the sign-up and hears, and what the page can know of it. */
export function readSignup() {
  const signup = document.querySelector('digest-signup');
  const { shadowRoot } = signup;
  const all = (selector) => [...shadowRoot.querySelectorAll(selector)];
  /** What stands in a place for readers: slots are filled, what is not drawn is left out. */
  const read = (node) => {
    if (node.nodeType === Node.TEXT_NODE) return node.data;
    const isSlot = node.localName === 'slot';
    if (node.nodeType !== Node.ELEMENT_NODE || !(isSlot || node.checkVisibility())) return '';
    const filling = isSlot ? node.assignedNodes() : [];
    return [...(filling.length > 0 ? filling : node.childNodes)].map(read).join(' ');
  };
  const textOf = (node) => read(node).replace(/\s+/g, ' ').trim();
  const words = Object.fromEntries(
    all('slot[name]')
      .filter(({ name }) => /^(success|pending|sent|error)$/.test(name))
      .map((slot) => [slot.name, textOf(slot)]),
  );
  const complaints = Object.fromEntries(
    all('[part=field-error]')
      .map((complaint) => [complaint.id.replace('-error', ''), textOf(complaint)])
      .filter(([, text]) => text),
  );
  const outer = document.activeElement;
  const inner = shadowRoot.activeElement;
  const statuses =
    'ready sending held subscribed pending already sent-unknown unknown invalid blocked rate-limited unavailable offline';
  return {
    status: signup.state.status,
    states: statuses.split(' ').filter((status) => signup.matches(`:state(${status})`)),
    hasForm: all('form').length > 0,
    words,
    complaints,
    links: Object.fromEntries(all('a').map((link) => [textOf(link), link.href])),
    fallback: [...signup.querySelectorAll(':scope > :not([slot])')].filter((child) =>
      child.checkVisibility(),
    ).length,
    typed: shadowRoot.querySelector('[name=email]')?.value,
    focus: (inner && (inner.name || inner.part.value)) ?? (outer.id || outer.localName),
    announced: window.__signup.announced,
    events: window.__signup.events.map(({ type, told }) => [type, told].filter(Boolean).join(' ')),
  };
}

/** Everything that outlives the act in this page or can be read by scripts of the page. */
export async function readTraces() {
  const databases = await indexedDB.databases();
  const traces = [
    ...window.__signup.events.map(({ fields }) => fields),
    ...[localStorage, sessionStorage].map((store) => JSON.stringify(store)),
    JSON.stringify(databases),
    JSON.stringify(history.state),
    document.cookie,
    location.href,
  ];
  return traces.join('\n');
}
