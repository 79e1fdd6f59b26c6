import { usableLocale } from '../content/reading.js';

/** Sentences by name. `{value}` in them stands for a number, a time or a name. */
export type Sentences = Readonly<Record<string, string>>;

const languages: Record<string, Partial<Sentences> | undefined> = {};

/**
 * Adds or mends a language; what it leaves out is said in English.
 *
 * @param language BCP 47 tag, e.g. `de` or `pt-BR`.
 */
export function addMessages(language: string, messages: Partial<Sentences>): void {
  const tag = usableLocale(language) ?? language;
  languages[tag] = { ...languages[tag], ...messages };
}

/** Adds a language of ours: what the page says of it in its own words stays. */
export function addTranslation(language: string, messages: Sentences): void {
  languages[language] = { ...messages, ...languages[language] };
}

/**
 * The sentences of a language: its region's, else the language's, else English.
 *
 * @param english All sentences that are wanted.
 */
export function messagesFor<Wanted extends Sentences>(
  language: string | undefined,
  english: Wanted,
): Wanted {
  const tag = usableLocale(language) ?? 'en';
  return { ...english, ...languages[tag.split('-')[0] as string], ...languages[tag] };
}
