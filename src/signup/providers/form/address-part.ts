import { HandbillError } from '../../../net/handbill-error.js';

/**
 * What a service put into the query of its form's address.
 *
 * @throws {HandbillError} `CONFIG_VALUE` where it is missing: the address was not pasted whole.
 */
export function addressPart(api: string, name: string): string {
  const value = new URL(api).searchParams.get(name);
  if (!value) throw new HandbillError('CONFIG_VALUE', { detail: `api without ${name}=` });
  return value;
}
