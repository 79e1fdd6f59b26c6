import { usableLocale } from '../content/reading.js';

const english = {
  more: 'More stories',
  retry: 'Try again',
  empty: 'No stories here yet.',
  failed: 'The stories could not be loaded.',
  offline: 'You are offline.',
  asOf: 'As of {value}',
  added: 'More stories: {value}',
  untitled: 'Untitled',
  corrected: 'Corrected',
};

/** Every sentence a reader may see. `{value}` stands for a number or a time. */
export type Messages = Readonly<Record<keyof typeof english, string>>;

const languages: Record<string, Messages> = { en: english };

/**
 * Adds or mends a language; what it leaves out is said in English.
 *
 * @param language BCP 47 tag, e.g. `de` or `pt-BR`.
 */
export function addMessages(language: string, messages: Partial<Messages>): void {
  languages[usableLocale(language) ?? language] = { ...english, ...messages };
}

/** The sentences of a language: its region's, else the language's, else English. */
export function messagesFor(language: string | undefined): Messages {
  const tag = usableLocale(language) ?? '';
  return languages[tag] ?? languages[tag.split('-')[0] ?? ''] ?? english;
}

/** Puts the value into a sentence. */
export const filled = (message: string, value: string | number): string =>
  message.replace('{value}', String(value));
