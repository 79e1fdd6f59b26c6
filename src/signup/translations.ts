import { usableLocale } from '../content/reading.js';
import { addTranslation, type Sentences } from '../ui/messages.js';

/** Languages beside English that are not here yet, by their primary subtag. */
const loads: Record<string, () => Promise<{ messages: Sentences }>> = {
  ar: () => import('./translations/ar.js'),
};

const arrivals: Record<string, Promise<void>> = {};

/**
 * Whether a language can be spoken, or never will be but for English.
 *
 * @param language BCP 47 tag.
 * @param onArrival Called when it can, where it cannot yet.
 */
export function canSpeak(language: string | undefined, onArrival: () => void): boolean {
  const name = usableLocale(language)?.split('-')[0] ?? '';
  const load = loads[name];
  if (!load) return true;
  arrivals[name] ??= load()
    .then(({ messages }) => addTranslation(name, messages))
    .catch(() => {})
    .then(() => void delete loads[name]);
  arrivals[name].then(onArrival);
  return false;
}
