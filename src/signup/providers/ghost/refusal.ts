import { plainText } from '../../../content/text.js';
import { HandbillError } from '../../../net/handbill-error.js';
import { list, parseRecord, record } from '../../../net/json.js';
import type { SignupFailure } from '../../signup-outcome.js';

/** Longest of Ghost's sentences that is passed on: some repeat every name that they do not know. */
const longestDetail = 300;

/**
 * What it means that Ghost refused a sign-up, of which nothing was done then. Its sentences have no codes, and are
 * English whatever the language of the site: core/server/services/members/members-api/controllers/router-controller.js
 *
 * @param cause Its answer 400.
 * @param hadToken Whether a token was sent along: for another one, Ghost may take the sign-up.
 */
export function refusalFrom(cause: HandbillError, hadToken: boolean): SignupFailure {
  const detail = sentenceOf(cause.facts.body);
  if (/^Email is/.test(detail)) return { status: 'invalid', error: cause, fields: ['email'] };
  // Said of a token that is missing, wrong or past its time, and of nothing else that is sent here.
  if (/understood/.test(detail) && hadToken) return { status: 'unavailable', error: cause };
  // The names of newsletters are the owner's words.
  const code = / newsletters /.test(detail) ? 'CONFIG_VALUE' : cause.code;
  return { status: 'blocked', error: new HandbillError(code, { ...cause.facts, detail, cause }) };
}

/** Empty where what refused is not Ghost. */
function sentenceOf(body: string | undefined): string {
  try {
    const [error] = list(parseRecord(body ?? '').errors);
    return plainText(record(error).message).slice(0, longestDetail);
  } catch {
    return '';
  }
}
