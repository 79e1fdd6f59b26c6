import { HandbillError, isHandbillError } from '../../net/handbill-error.js';
import { archiveAddress } from '../../services/archive-root.js';
import { documentPage } from '../document-page.js';
import type { FeedSource, SourceConfig } from '../feed-source.js';
import { refuse } from '../refuse.js';
import { documentFrom } from './json-feed/document.js';

const unable = ['authors', 'categories'] as const;

/**
 * An archive that speaks our neutral contract, docs/archive-api: JSON Feeds with an `_archive` extension,
 * from a server or from plain files. A file host overlooks what is asked in the query, so all but the
 * search is filtered here too; a search is shown only where the archive says that it searched.
 *
 * @example
 * const page = await archive({ api: 'https://archive.example' }).articles({ ...anyArticle, tags: ['water'] });
 */
export const archive = ({ api, isGuess }: SourceConfig): FeedSource => ({
  name: 'archive',
  api,
  unable,
  async articles(query, options) {
    refuse(query, unable);
    const { tags, match, exclude, search, since, until, limit } = query;
    const topic = tags[1] ? undefined : tags[0];
    const address = archiveAddress(api, topic, {
      tag: topic ? '' : tags,
      match: tags[1] && match,
      exclude_tag: exclude,
      q: search,
      since,
      until,
      limit,
    });
    try {
      const rest = topic ? { ...query, tags: [] } : query;
      return await documentPage(address, rest, { read: documentFrom }, options);
    } catch (cause) {
      if (!isHandbillError(cause)) throw cause;
      const { code, facts } = cause;
      // Told to the owner; readers see an empty feed, as with every dialect.
      if (facts.body?.includes('unknown-tag')) {
        const problem = new HandbillError('CONFIG_TOPIC_UNKNOWN', { detail: tags.join(), cause });
        return { articles: [], total: 0, problems: [problem] };
      }
      if (!isGuess || !/_FOUND|_JSON|_SHAPE/.test(code)) throw cause;
      throw new HandbillError('CONFIG_ADAPTER', { ...facts, detail: 'archive', cause });
    }
  },
});
