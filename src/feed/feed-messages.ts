/** What a feed says to readers, in English. */
export const feedMessages = {
  more: 'More stories',
  retry: 'Try again',
  empty: 'No stories here yet.',
  failed: 'The stories could not be loaded.',
  offline: 'You are offline.',
  asOf: 'As of {value}',
  added: 'More stories: {value}',
  untitled: 'Untitled',
  corrected: 'Corrected',
};

/** Every sentence of a feed that a reader may see. */
export type FeedMessages = Readonly<typeof feedMessages>;
