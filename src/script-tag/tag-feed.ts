import { defineElement } from '../define/define-element.js';
import { TagFeedElement } from '../feed/tag-feed-element.js';

export { registerAdapter } from '../feed/adapters.js';

defineElement('tag-feed', TagFeedElement);
