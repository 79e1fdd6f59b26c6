import { usableLocale } from '../content/dates.js';

/** Every sentence a reader may see. `{name}` stands for a value. */
export interface Messages {
  loading: string;
  more: string;
  retry: string;
  empty: string;
  failed: string;
  offline: string;
  asOf: string;
  added: string;
  untitled: string;
}

const english: Messages = {
  loading: 'Loading stories',
  more: 'More stories',
  retry: 'Try again',
  empty: 'No stories here yet.',
  failed: 'The stories could not be loaded.',
  offline: 'You are offline. The stories will load once you are back.',
  asOf: 'As of {time}',
  added: '{count} more stories',
  untitled: 'Untitled story',
};

const languages = new Map<string, Messages>([['en', english]]);

/**
 * Adds or mends a language; what it leaves out is said in English.
 *
 * @param language BCP 47 tag, e.g. `de` or `pt-BR`.
 */
export function addMessages(language: string, messages: Partial<Messages>): void {
  languages.set(usableLocale(language) ?? language, { ...english, ...messages });
}

/** The sentences of a language: its region's, else the language's, else English. */
export function messagesFor(language: string | undefined): Messages {
  const tag = usableLocale(language) ?? 'en';
  return languages.get(tag) ?? languages.get(tag.split('-')[0] ?? '') ?? english;
}

/** Puts values into a sentence. */
export const filled = (message: string, values: Readonly<Record<string, string | number>>) =>
  message.replace(/\{(\w+)\}/g, (whole, name) => String(values[name] ?? whole));
