import { usableLocale } from '../content/reading.js';
import { optionalCode } from '../net/optional-code.js';
import { addTranslation } from '../ui/messages.js';

/** Languages beside English, by their primary subtag. */
const loads: Readonly<Record<string, () => Promise<{ messages: Record<string, string> }>>> = {
  ar: () => import('./translations/ar.js'),
};

const arrivals: Record<string, Promise<void>> = {};

/**
 * The arrival of a language that we have and that is not English; never rejects. What cannot be had is said in
 * English.
 *
 * @param language BCP 47 tag.
 */
export function translation(language: string | undefined): Promise<void> | undefined {
  const [name = ''] = usableLocale(language)?.split('-') ?? [];
  const load = loads[name];
  if (load) {
    arrivals[name] ??= optionalCode(load()).then(
      ({ messages }) => addTranslation(name, messages),
      () => {},
    );
  }
  return arrivals[name];
}
