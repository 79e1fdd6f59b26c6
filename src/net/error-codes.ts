interface ErrorKind {
  /** What the site's owner reads in the console: what is wrong, in one clause. */
  readonly clause: string;
  /** Whether asking again by itself may help. Offline waits for the network instead. */
  readonly retryable?: true;
}

/** Every failure has one of these codes; docs/errors.md says what to do about each. */
const kinds = {
  CONFIG_API_MISSING: { clause: 'no api attribute' },
  CONFIG_API_INVALID: { clause: 'api is not a web address' },
  CONFIG_API_CREDENTIALS: { clause: 'api holds a password' },
  CONFIG_API_MIXED_CONTENT: { clause: 'an https page needs an https api' },
  CONFIG_QUOTES: { clause: 'curly quotes in an attribute' },
  CONFIG_ADAPTER: { clause: 'adapter attribute missing or unknown' },
  CONFIG_OPTIONS: { clause: 'adapter-options is not JSON' },
  CONFIG_VALUE: { clause: 'attribute value not usable' },
  CONFIG_TOO_MANY: { clause: 'over 100 names in one attribute' },
  CONFIG_TOPIC_UNKNOWN: { clause: 'no such topic in the archive' },
  CONFIG_UNSUPPORTED: { clause: 'the archive cannot answer this' },
  CONFIG_DEFINED_TWICE: { clause: 'the tag was defined before' },
  NET_OFFLINE: { clause: 'no network' },
  NET_BLOCKED_CSP: { clause: "blocked by this page's content security policy" },
  NET_UNREACHABLE_OR_CORS: { clause: 'unreachable, or no CORS header', retryable: true },
  NET_TIMEOUT: { clause: 'no answer in time', retryable: true },
  HTTP_DENIED: { clause: 'access denied' },
  HTTP_NOT_FOUND: { clause: 'nothing at this address' },
  HTTP_GONE: { clause: 'gone for good' },
  HTTP_REFUSED: { clause: 'request refused' },
  HTTP_RATE_LIMITED: { clause: 'too many requests', retryable: true },
  HTTP_SERVER: { clause: 'server error', retryable: true },
  BODY_EMPTY: { clause: 'empty answer' },
  BODY_NOT_JSON: { clause: 'answer is not JSON' },
  BODY_TOO_LARGE: { clause: 'answer too large' },
  BODY_SHAPE: { clause: 'answer has an unknown shape' },
  RENDER: { clause: 'could not be drawn' },
} as const satisfies Record<string, ErrorKind>;

/** A stable name of a failure, fit for logs and tests. */
export type ErrorCode = keyof typeof kinds;

export const errorCodes: Readonly<Record<ErrorCode, ErrorKind>> = kinds;
