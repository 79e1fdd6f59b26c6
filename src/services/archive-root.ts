import { type QueryParameters, queryOf } from './query.js';

/**
 * Where an archive lists its articles that speaks our own neutral contract, docs/archive-api. One topic
 * is part of the path, so that a file can stand there.
 *
 * @param api Root of the archive, in a folder or not.
 */
export function archiveAddress(
  api: string,
  topic: string | undefined,
  parameters: QueryParameters,
): string {
  const folder = topic ? `tags/${encodeURIComponent(topic)}/` : '';
  return `${root(api)}${folder}articles.json?${queryOf(parameters)}`;
}

/** Where it takes subscriptions. */
export const subscriptionsAddress = (api: string): string => `${root(api)}subscriptions`;

function root(api: string): string {
  const { origin, pathname } = new URL(api);
  return `${origin}${pathname.replace(/\/$/, '')}/v1/`;
}
