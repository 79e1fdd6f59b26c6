import type { Acts } from '../page/acts.js';
import type { Sentences } from '../ui/messages.js';

/** What the optional code of a form has to know of it, at the moment it asks. */
export interface SignupContext {
  /** Sentences in the page's language. */
  words: <Wanted extends Sentences>(english: Wanted) => Wanted;
  /** Says a sentence to screen readers. */
  say: (sentence: string) => void;
  /** Whether the reader has signed up in this very form. */
  isDone: () => boolean;
  /** What the reader did before, and where to write down more. */
  acts: () => Promise<Acts>;
  /** Tells this form from others in what is remembered. */
  key: () => string;
}
