/** Properties that no page, no part and no browser knows, so that minifiers may call them what they like. */
export const internalNames = [
  // How often and how long the client asks.
  ...['attemptMs', 'baseDelayMs', 'maxDelayMs', 'maxRetryAfterMs', 'retries'],
  ...['clock', 'connection', 'visibility', 'storedAt', 'waiting', 'directive', 'init'],
  // What is protected in elements.
  ...[
    'errorEvent',
    'updated',
    'updateFailed',
    'announce',
    'renderAnnouncer',
    'setStates',
    'report',
  ],
  ...['tell', 'willUpdate', 'shouldUpdate', 'structure', 'look'],
  // From attributes to a question, and to what is drawn.
  ...['doubts', 'answerable', 'ids', 'unknown', 'silenced', 'onMore', 'onRetry'],
];
