import { HandbillError } from '../net/handbill-error.js';

/**
 * The address of one form or list of a service, whatever was pasted after it.
 *
 * @param folder What stands before its id.
 * @throws {HandbillError} `CONFIG_API_INVALID` where none is named.
 */
export function formAddress(api: string, folder: string): string {
  const [bare = ''] = /^[^?#]*/.exec(api) ?? [];
  const [address] = new RegExp(`^.*/${folder}/[^/]+`).exec(bare) ?? [];
  if (!address) throw new HandbillError('CONFIG_API_INVALID', { detail: bare });
  return address;
}
