import type { Dialect } from './dialects/dialect.js';
import { drupal } from './dialects/drupal.js';
import { ghost } from './dialects/ghost.js';
import { archive, combined, jsonFeed } from './dialects/json-feed.js';
import { wordpress } from './dialects/wordpress.js';
import { atom, rss } from './dialects/xml-feed.js';

export const dialectsInJson = [wordpress, archive, jsonFeed, ghost, drupal, combined];

export const dialectsInXml = [rss, atom];

/** Every dialect, in every form that has code of its own. */
export const dialects: readonly Dialect[] = [...dialectsInJson, ...dialectsInXml];

/** Every dialect once, where its form does not matter. */
export const differentDialects: readonly Dialect[] = [...dialectsInJson, rss];
