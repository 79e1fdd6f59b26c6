import { plainText } from '../../../content/text.js';
import { HandbillError, isHandbillError } from '../../../net/handbill-error.js';
import { list, parseRecord, record } from '../../../net/json.js';

/** Longest of Drupal's sentences that is passed on: some list every field. */
const longestDetail = 300;

/**
 * A failure in the words that help its owner. Drupal says which name it does not know (400) or does not let
 * visitors filter by (403); a content type or vocabulary that it does not know is a page not found to it,
 * just as the API is to a site that has none, so that is asked.
 *
 * @param said How the owner called what was not found.
 * @param isDrupal Asks whether the site has the API at all.
 */
export async function refusalFrom(
  cause: unknown,
  said: string,
  isDrupal: () => Promise<boolean>,
): Promise<unknown> {
  if (!isHandbillError(cause)) return cause;
  const { status, body } = cause.facts;
  const detail = detailOf(body);
  const refusal = (code: 'CONFIG_VALUE' | 'CONFIG_UNSUPPORTED', detail: string) =>
    new HandbillError(code, { ...cause.facts, detail, cause });
  if (status === 400 && detail) return refusal('CONFIG_VALUE', detail);
  if (status === 403 && detail) return refusal('CONFIG_UNSUPPORTED', detail);
  return status === 404 && (await isDrupal()) ? refusal('CONFIG_VALUE', said) : cause;
}

/** What the server says: https://jsonapi.org/format/1.1/#error-objects */
function detailOf(body: string | undefined): string {
  try {
    const [error] = list(parseRecord(body ?? '').errors);
    return plainText(record(error).detail).slice(0, longestDetail);
  } catch {
    return '';
  }
}
