import type { Acts } from '../page/acts.js';

/** What the optional code of a form has to know of it beside what is public, at the moment it asks. */
export interface SignupContext {
  /** Says a sentence to screen readers. */
  say: (sentence: string) => void;
  /** What the reader did before, and where to write down more. */
  acts: () => Promise<Acts>;
  /** Tells this form from others in what is remembered. */
  key: () => string;
}
