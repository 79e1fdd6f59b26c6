export type * from './feed/article.js';
export { anyArticle } from './feed/article.js';
export { FeedController, type FeedControllerOptions } from './feed/feed-controller.js';
export type * from './feed/feed-source.js';
export type * from './feed/feed-state.js';
export type { FeedAbility, FeedFilter } from './feed/refuse.js';
export type { ErrorCode } from './net/error-codes.js';
export { HandbillError, isHandbillError } from './net/handbill-error.js';
export {
  type Http,
  type HttpAnswer,
  HttpClient,
  type HttpOptions,
  type HttpRequest,
} from './net/http.js';
export { type Post, type PostRequest, postOnce } from './net/post.js';
export { sendForm } from './page/native-form.js';
export { SignupController, type SignupControllerOptions } from './signup/signup-controller.js';
export type * from './signup/signup-outcome.js';
export type * from './signup/signup-provider.js';
export type { SignupState } from './signup/signup-state.js';
export type * from './signup/subscription.js';
export { PlainHost } from './ui/plain-host.js';
