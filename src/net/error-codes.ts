/** Every failure has one of these codes; docs/errors.md says what each means and what to do. */
export type ErrorCode =
  | 'CONFIG_API_MISSING'
  | 'CONFIG_API_INVALID'
  | 'CONFIG_API_CREDENTIALS'
  | 'CONFIG_API_MIXED_CONTENT'
  | 'CONFIG_QUOTES'
  | 'CONFIG_ADAPTER'
  | 'CONFIG_OPTIONS'
  | 'CONFIG_VALUE'
  | 'CONFIG_TOO_MANY'
  | 'CONFIG_TOPIC_UNKNOWN'
  | 'CONFIG_UNSUPPORTED'
  | 'CONFIG_DEFINED_TWICE'
  | 'NET_OFFLINE'
  | 'NET_BLOCKED_CSP'
  | 'NET_UNREACHABLE_OR_CORS'
  | 'NET_TIMEOUT'
  | 'NET_PART'
  | 'HTTP_DENIED'
  | 'HTTP_NOT_FOUND'
  | 'HTTP_GONE'
  | 'HTTP_REFUSED'
  | 'HTTP_RATE_LIMITED'
  | 'HTTP_SERVER'
  | 'BODY_EMPTY'
  | 'BODY_NOT_JSON'
  | 'BODY_NOT_XML'
  | 'BODY_ILL_FORMED'
  | 'BODY_SIGN_IN'
  | 'BODY_TOO_LARGE'
  | 'BODY_SHAPE'
  | 'FRAME_NO_FORMS'
  | 'FRAME_NO_TABS'
  | 'FORM_HELD'
  | 'FORM_CHALLENGE'
  | 'RENDER';

const transient = /^NET_[TU]|_RATE|_SERVER/;

/** Whether asking again by itself may help. Offline is not: that waits for the network instead. */
export const isTransient = (code: ErrorCode): boolean => transient.test(code);
