/** Properties that no page, no part and no browser knows, and that are nowhere data. */
const common = [
  // What is protected in elements.
  ...['errorEvent', 'updateFailed', 'announce', 'renderAnnouncer', 'setStates', 'report'],
  ...['tell', 'willUpdate', 'shouldUpdate', 'structure', 'look'],
];

/** Those that are so in files of one wing only: parts of another know them, or it has data of that name. */
const own = {
  feed: [
    // How often and how long the client asks.
    ...[
      'attemptMs',
      'clock',
      'baseDelayMs',
      'maxDelayMs',
      'maxRetryAfterMs',
      'retries',
      'storedAt',
    ],
    // From attributes to a question, and to what is drawn.
    ...['doubts', 'answerable', 'ids', 'unknown', 'silenced', 'onMore', 'onRetry'],
  ],
  signup: ['heard', 'isSent', 'mustChoose', 'onState', 'refused', 'touched', 'wrong'],
};

/**
 * Lets the minifier call the internal names of a main file what it likes.
 *
 * @param wings Those in the file.
 */
export function internalNames(wings) {
  const [wing, other] = wings;
  const names = (other ? common : [...common, ...own[wing]]).join('|');
  const data = new RegExp(`(["'\`])(${names})\\1`);
  return {
    name: 'internal-names',
    config: () => ({
      build: {
        terserOptions: { mangle: { properties: { regex: new RegExp(`^_\\$|^(${names})$`) } } },
      },
    }),
    transform(code, id) {
      const [found] = (id.includes('/src/') && data.exec(code)) || [];
      if (found) throw new Error(`${id}: ${found} is data, and an internal name too`);
      return null;
    },
  };
}

/** For a part, which would not find them in its main file: stops the build where one is used. */
export const noInternalNames = () => ({
  name: 'no-internal-names',
  generateBundle(_, files) {
    const used = new RegExp(`[.{,](${common.join('|')})\\b`);
    for (const { code, fileName } of Object.values(files)) {
      const [, found] = used.exec(code) ?? [];
      if (found) throw new Error(`${fileName}: ${found} is an internal name of the main files`);
    }
  },
});
