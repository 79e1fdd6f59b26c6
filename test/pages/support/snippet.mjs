import { readFileSync } from 'node:fs';

const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8');

/** What the README tells owners to paste. */
const [, snippet] = /<!-- snippet -->([\s\S]*?)<!-- \/snippet -->/.exec(readme) ?? [];

/** How the snippet reserves the box of its feed, as a declaration list. */
export const [, reservation] = /<tag-feed\b[^>]*\sstyle="([^"]+)"/.exec(snippet) ?? [];
