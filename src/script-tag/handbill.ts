import { defineElement } from '../define/define-element.js';
import { TagFeedElement } from '../feed/tag-feed-element.js';
import { DigestSignupElement } from '../signup/digest-signup-element.js';

export { registerAdapter } from '../feed/adapters.js';
export { registerProvider } from '../signup/providers.js';

defineElement('tag-feed', TagFeedElement);
defineElement('digest-signup', DigestSignupElement);
