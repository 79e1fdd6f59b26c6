import type { Acts } from './acts.js';
import { claim } from './agreement.js';

/** A reader who closed anything of ours is left alone for so long, in milliseconds. */
const restMs = 86_400_000;

/**
 * Whether something of ours may come up unasked now: once a page, whichever element and copy is first, and not
 * within a day after the reader closed something of the kind.
 */
export const mayInterrupt = (acts: Acts): boolean =>
  acts.since('closed ') >= restMs && claim('interruption', 'page');
