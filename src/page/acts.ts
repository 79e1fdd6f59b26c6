import { type Clock, systemClock } from './clock.js';

const day = 86_400_000;

/** The one key of all versions and wings. */
const place = 'handbill';

/** When something was done, and until when that counts, in milliseconds since the epoch. */
type Times = readonly [at: number, until: number];

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
  const all = () => {
    const now = clock.now();
    const acts = Object.entries({ ...(stores ? stored() : {}), ...memory });
    return acts.filter(([, times]) => isTimes(times) && now < times[1]);
  };
  return {
    has: (act) => all().some(([name]) => name === act),
    since: (start) => {
      const ages = all()
        .filter(([name]) => name.startsWith(start))
        // A clock that was set back makes nothing older.
        .map(([, [at]]) => Math.max(0, clock.now() - at));
      return Math.min(Number.POSITIVE_INFINITY, ...ages);
    },
    remember(act, days) {
      const now = clock.now();
      memory[act] = [now, now + days * day];
      if (stores) store(Object.fromEntries(all()));
    },
  };
}

const isTimes = (times: unknown): times is Times =>
  Array.isArray(times) && times.length === 2 && times.every(Number.isFinite);

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
