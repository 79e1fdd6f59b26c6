/**
 * How two copies of the package on one page meet: by synchronous, cancelable events on `document`.
 * Whoever holds a claim cancels the event of the next one who asks. No global, no shared object.
 */
const claimEvent = 'handbill-claim';

interface Claim {
  readonly kind: string;
  readonly key: string;
}

const held = new Set<string>();

const name = ({ kind, key }: Claim) => `${kind} ${key}`;

function answer(event: Event) {
  const claim = (event as CustomEvent<Claim | undefined>).detail;
  if (claim && held.has(name(claim))) event.preventDefault();
}

/**
 * Claims a key for this copy until the page is left.
 *
 * @returns Whether it is ours now; false when this or another copy already holds it.
 */
export function claim(kind: string, key: string): boolean {
  const document = globalThis.document;
  const wanted = { kind, key };
  if (!document) return true;
  // The same function is added once, however often this is called.
  document.addEventListener(claimEvent, answer);
  const free = document.dispatchEvent(
    new CustomEvent(claimEvent, { detail: wanted, cancelable: true }),
  );
  if (free) held.add(name(wanted));
  return free;
}
