import { toText } from '#to-text';
import { instantOf } from '../content/dates.js';
import { nextUrl, safeUrl } from '../content/safe-url.js';
import { endedText, folded, plainText } from '../content/text.js';
import { sourceFrom } from '../feed/adapters.js';
import { documentPage, pageFrom } from '../feed/document-page.js';
import { unfiltered } from '../feed/fits.js';
import { namesOf } from '../feed/names.js';
import { readable } from '../feed/readable.js';
import { refuse } from '../feed/refuse.js';
import { slugOf } from '../feed/slug.js';
import { foreignBody } from '../net/foreign-body.js';
import { HandbillError, isHandbillError } from '../net/handbill-error.js';
import { sharedHttp } from '../net/http.js';
import { isKey, list, parseRecord, record, wholeNumber } from '../net/json.js';
import { systemClock } from '../page/clock.js';
import { queryOf } from '../services/query.js';
import { version } from '../version.js';

/**
 * What the main file shares with its parts, by place: both are built from this list, and a part fits no
 * other main file than the one that knows its hash.
 */
export const tools = [
  toText,
  instantOf,
  nextUrl,
  safeUrl,
  endedText,
  folded,
  plainText,
  sourceFrom,
  documentPage,
  pageFrom,
  unfiltered,
  namesOf,
  readable,
  refuse,
  slugOf,
  foreignBody,
  HandbillError,
  isHandbillError,
  sharedHttp,
  isKey,
  list,
  parseRecord,
  record,
  wholeNumber,
  systemClock,
  queryOf,
  version,
] as const;
