import { startApi } from './api.mjs';
import { startPlainFiles } from './plain-files.mjs';

/**
 * What one and the same archive may lie on, and the little in which a client notices.
 *
 * @typedef {object} Host
 * @property {() => Promise<{ url: string, publish: (edition: object) => Promise<void>, stop: () => Promise<void> }>} start
 * @property {string} unknownTopic code that the owner is told of a topic that is not there
 *
 * @type {Record<string, Host>}
 */
export const hosts = {
  'an API': { start: startApi, unknownTopic: 'CONFIG_TOPIC_UNKNOWN' },
  // What is no file may be a wrong root as well as a wrong topic.
  'plain files': { start: startPlainFiles, unknownTopic: 'HTTP_NOT_FOUND' },
};
