import type { FeedMessages } from './feed/feed-messages.js';
import type { SignupMessages } from './signup/signup-messages.js';

export { registerAdapter } from './feed/adapters.js';
export { TagFeedErrorEvent } from './feed/events/tag-feed-error-event.js';
export { TagFeedLoadEvent } from './feed/events/tag-feed-load-event.js';
export { TagFeedMoreEvent } from './feed/events/tag-feed-more-event.js';
export { wordpress } from './feed/sources/wordpress.js';
export { TagFeedElement } from './feed/tag-feed-element.js';
export * from './headless.js';
export { configure, type HandbillConfig } from './page/config.js';
export { DigestSignupElement } from './signup/digest-signup-element.js';
export { DigestSignupErrorEvent } from './signup/events/digest-signup-error-event.js';
export { DigestSignupSubmitEvent } from './signup/events/digest-signup-submit-event.js';
export { DigestSignupSuccessEvent } from './signup/events/digest-signup-success-event.js';
export { registerProvider } from './signup/providers.js';
export { addMessages } from './ui/messages.js';
export { version } from './version.js';

/** Every sentence that a reader may see, for `addMessages`. */
export type Messages = FeedMessages & SignupMessages;
