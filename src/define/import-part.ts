import type { PartLoader } from '../page/parts.js';

/** Parts for those who installed the package: bundlers cut them off at these imports. */
export const importPart: PartLoader = async (name) => {
  switch (name) {
    case 'ui/owner-notice':
      return import('../ui/owner-notice.js');
    default:
      return undefined;
  }
};
