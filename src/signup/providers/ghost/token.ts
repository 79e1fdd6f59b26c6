import { foreignBody } from '../../../net/foreign-body.js';
import { isHandbillError } from '../../../net/handbill-error.js';
import type { Http, HttpRequest } from '../../../net/http.js';

/** Ghost takes a token for five minutes, as often as it comes. */
const freshMs = 240_000;

/**
 * What Ghost wants to see with a sign-up, so that who sends one blindly is refused.
 *
 * @param root The site's own address.
 * @param cache Whether the one in memory will do.
 * @returns Undefined where Ghost has none: it could not make one, or is older than August 2024.
 * @throws {HandbillError} `NET_*`, `HTTP_*`, `BODY_*`
 */
export async function integrityToken(
  root: string,
  http: Http,
  cache: HttpRequest<string>['cache'],
  signal: AbortSignal | undefined,
): Promise<string | undefined> {
  try {
    const url = `${root}/members/api/integrity-token/`;
    return (await http.get(url, { parse, freshMs, cache, signal })).body;
  } catch (error) {
    if (isHandbillError(error) && /EMPTY|NOT_FOUND/.test(error.code)) return undefined;
    throw error;
  }
}

/** Guards before hosted Ghosts answer with a page. */
function parse(text: string): string {
  if (/^\s*</.test(text)) throw foreignBody(text, 'BODY_SHAPE');
  return text.trim();
}
