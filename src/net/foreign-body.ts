import type { ErrorCode } from './error-codes.js';
import { HandbillError } from './handbill-error.js';

/**
 * What to say of an answer that is not the archive's, though its status is 200: login pages and captive
 * portals are like that.
 *
 * @param code For what is no page to sign in.
 */
export const foreignBody = (text: string, code: ErrorCode, cause?: unknown): HandbillError =>
  new HandbillError(/type=.?password/i.test(text) ? 'BODY_SIGN_IN' : code, {
    detail: text.trim().slice(0, 20),
    cause,
  });
