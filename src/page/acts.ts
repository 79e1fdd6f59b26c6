import { type Clock, systemClock } from './clock.js';

const day = 86_400_000;

/** The one key of all versions and wings. */
const place = 'handbill';

/**
 * When something was done, and until when that counts, in milliseconds since the epoch. No list: old script
 * libraries have those stored as text.
 */
interface Times {
  readonly at: number;
  readonly until: number;
}

/** What this reader did on pages like this one, such as closing a box: no address, no id, no history. */
export interface Acts {
  /** Whether it was done, and not so long ago that it no longer counts. */
  has(act: string): boolean;
  /** Milliseconds since anything was done that begins so; infinite where nothing was. */
  since(start: string): number;
  /** @param days How long it counts. */
  remember(act: string, days: number): void;
}

/** Where nothing may be stored, acts count for the page. */
const memory: Record<string, Times> = {};

/**
 * The reader's own acts, under one key of this site's local storage, each with an end. What is no record of ours
 * counts as nothing, and is gone with the next act.
 *
 * @param stores Whether anything may be stored.
 */
export function readerActs(stores: boolean, clock: Clock = systemClock): Acts {
  const current = (acts: Record<string, Times>) => {
    const now = clock.now();
    return Object.entries(acts).filter(([, times]) => isTimes(times) && now < times.until);
  };
  const all = () => current({ ...(stores ? stored() : {}), ...memory });
  return {
    has: (act) => all().some(([name]) => name === act),
    since: (start) => {
      const ages = all()
        .filter(([name]) => name.startsWith(start))
        // A clock that was set back makes nothing older.
        .map(([, { at }]) => Math.max(0, clock.now() - at));
      return Math.min(Number.POSITIVE_INFINITY, ...ages);
    },
    remember(act, days) {
      const now = clock.now();
      const times = { at: now, until: now + days * day };
      memory[act] = times;
      // Memory may hold what another element must not store.
      if (stores) store(Object.fromEntries(current({ ...stored(), [act]: times })));
    },
  };
}

const isTimes = (times: Partial<Times> | null): times is Times =>
  Number.isFinite(times?.at) && Number.isFinite(times?.until);

function stored(): Record<string, Times> {
  try {
    const { version, acts } = JSON.parse(localStorage.getItem(place) ?? '{}');
    return version === 1 ? { ...acts } : {};
  } catch {
    return {};
  }
}

function store(acts: Record<string, Times>): void {
  try {
    localStorage.setItem(place, JSON.stringify({ version: 1, acts }));
  } catch {
    // Memory has it for this page.
  }
}
