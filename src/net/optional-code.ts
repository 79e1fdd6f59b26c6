import { HandbillError } from './handbill-error.js';

/**
 * Code that few pages need, from a file of its own.
 *
 * @param code `import()` of the module.
 * @throws {HandbillError} `NET_PART` where it cannot be had.
 */
export const optionalCode = <Module>(code: Promise<Module>): Promise<Module> =>
  code.catch((cause) => {
    throw new HandbillError('NET_PART', { cause });
  });
