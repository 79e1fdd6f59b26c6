import { isAddress } from './address.mjs';

/**
 * What a service keeps of a sign-up.
 *
 * @typedef {{ email: string, name?: string, lists: readonly string[] }} Member
 */

/**
 * @param {string | null} email
 * @param {string | null} name
 * @param {readonly string[]} [lists]
 * @returns {Member | undefined} undefined without an address: then there is nobody to keep
 */
export const member = (email, name, lists = []) =>
  isAddress(email) ? { email, lists, ...(name && { name }) } : undefined;
