import { topics } from './topics.js';

/** What the archive sends by mail: its letters, and a digest of each topic. */
export const letters = new Set(['friday-letter', 'tide-table', ...Object.keys(topics)]);
