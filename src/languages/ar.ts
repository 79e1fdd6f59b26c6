import { messages as feed } from '../feed/languages/ar.js';
import { messages as signup } from '../signup/languages/ar.js';

/**
 * All our sentences in Arabic.
 *
 * @example
 * addMessages('ar', ar);
 */
export const ar = { ...feed, ...signup };
