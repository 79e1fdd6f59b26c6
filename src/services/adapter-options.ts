import { HandbillError } from '../net/handbill-error.js';

/**
 * What only one dialect knows, from JSON or as it is.
 *
 * @throws {HandbillError} `CONFIG_OPTIONS` for what is no object.
 */
export function adapterOptions(
  options: string | Readonly<Record<string, unknown>> | undefined,
): Readonly<Record<string, unknown>> {
  if (typeof options !== 'string') return options ?? {};
  try {
    const value: unknown = JSON.parse(options);
    if (typeof value === 'object' && value && !Array.isArray(value)) {
      return value as Record<string, unknown>;
    }
  } catch {
    // Told below, like every other value that is no object.
  }
  throw new HandbillError('CONFIG_OPTIONS');
}
