import { defineElement } from '../define/define-element.js';
import { TagFeedElement } from '../feed/tag-feed-element.js';
import { useParts } from '../page/parts.js';
import { scriptParts } from '../page/script-parts.js';
import { partHashes } from './part-hashes.js';

useParts(scriptParts(partHashes, import.meta.url));
defineElement('tag-feed', TagFeedElement);
