import { isHandbillError } from '../../../net/handbill-error.js';

/** WordPress's own error code in a refused answer, such as `rest_no_route`. */
export function serviceCode(error: unknown): string | undefined {
  const body = isHandbillError(error) ? error.facts.body : undefined;
  return body && /^\s*\{"code":"(\w+)"/.exec(body)?.[1];
}
