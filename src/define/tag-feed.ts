import { TagFeedElement } from '../feed/tag-feed-element.js';
import { defineElement } from './define-element.js';

defineElement('tag-feed', TagFeedElement);
