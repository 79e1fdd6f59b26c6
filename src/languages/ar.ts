import { messages as feed } from '../feed/translations/ar.js';
import { messages as signup } from '../signup/translations/ar.js';

/**
 * All our sentences in Arabic.
 *
 * @example
 * addMessages('ar', ar);
 */
export const ar = { ...feed, ...signup };
