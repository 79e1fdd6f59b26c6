import { TagFeedElement } from '../feed/tag-feed-element.js';
import { useParts } from '../page/parts.js';
import { defineElement } from './define-element.js';
import { importPart } from './import-part.js';

useParts(importPart);
defineElement('tag-feed', TagFeedElement);
