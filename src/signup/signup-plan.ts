import type { HandbillError } from '../net/handbill-error.js';
import { unusable } from '../net/unusable.js';
import type { SignupList } from './signup-provider.js';

/** Attributes that know a few words only; the first is the default. */
const words = {
  name: ['none', 'optional', 'required'],
  open: ['inline', 'button', 'scroll', 'delay'],
} as const;

export type SignupWords = { [Name in keyof typeof words]: (typeof words)[Name][number] };

/** The attributes of `<digest-signup>` that say what the form asks, as their owner wrote them. */
export type SignupAttributes = Partial<
  Record<keyof SignupWords | 'list' | 'topics' | 'frequencies', string>
>;

/** What the attributes come to. */
export interface SignupPlan {
  words: SignupWords;
  /** What every reader of this form subscribes to. */
  lists: readonly string[];
  /** What a reader can choose beside; `service`: whatever the service offers. */
  topics: readonly SignupList[] | 'service';
  frequencies: readonly SignupList[];
  /** Values that cannot be used, and were replaced by the default. */
  doubts: readonly HandbillError[];
}

export function signupPlan(attributes: SignupAttributes): SignupPlan {
  const doubts: HandbillError[] = [];
  const word = (name: keyof SignupWords) => {
    const said = attributes[name];
    const known: readonly string[] = words[name];
    const isKnown = known.includes(said as string);
    if (said !== undefined && !isKnown) doubts.push(unusable(name, said));
    return isKnown ? said : known[0];
  };
  const { list, topics, frequencies } = attributes;
  return {
    words: { name: word('name'), open: word('open') } as SignupWords,
    lists: choices(list).map(({ id }) => id),
    topics: topics?.trim() === '*' ? 'service' : choices(topics),
    frequencies: choices(frequencies),
    doubts,
  };
}

/** `water: Water and sewage, schools` as choices; what has no words of its own is called as it is. */
const choices = (said = ''): readonly SignupList[] =>
  said
    .split(',')
    .map((choice) => {
      const [, id = '', label] = /^\s*(.*?)(?::\s+(.*?))?\s*$/s.exec(choice) ?? [];
      return { id, label: label || id };
    })
    .filter(({ id }) => id);
