import { registerAdapter } from '../feed/adapters.js';
import { archive } from '../feed/sources/archive.js';
import { ghost } from '../feed/sources/ghost.js';
import { jsonFeed } from '../feed/sources/json-feed.js';
import { TagFeedElement } from '../feed/tag-feed-element.js';
import { useParts } from '../page/parts.js';
import { defineElement } from './define-element.js';
import { importPart } from './import-part.js';

useParts(importPart);
registerAdapter('archive', archive);
registerAdapter('ghost', ghost);
registerAdapter('json-feed', jsonFeed);
defineElement('tag-feed', TagFeedElement);
