import { sharedHttp } from '../../net/http.js';
import type { FeedSource, SourceConfig } from '../feed-source.js';
import { type FeedAbility, refuse } from '../refuse.js';
import { asker } from './drupal/ask.js';
import { type DrupalFields, fieldsFrom } from './drupal/fields.js';
import { siteOf } from './drupal/site.js';
import { storyPage } from './drupal/story-page.js';
import { wantedOf } from './drupal/wanted.js';

/**
 * Drupal's JSON:API, from version 9.3 on, which its core brings along but does not switch on:
 * https://www.drupal.org/docs/core-modules-and-themes/core-modules/jsonapi-module
 *
 * Content types and fields have other names on each site: `options` says them, see `DrupalFields`. Topics are
 * known by the last part of their page's address or by their name, and by number (`id:12`), authors by number
 * alone. To have every one of several topics, or none, is sifted here, story by story. There is no search,
 * and how many stories match is known only where the site was taught to count them.
 *
 * Other people's pages may ask only where the site's services.yml says so: `cors.config` with
 * `enabled: true` and their `allowedOrigins`.
 *
 * On a site with its languages in the address, `api` needs the language, `https://archive.example/de`: stories
 * then come and are linked in that one.
 *
 * @throws {HandbillError} `CONFIG_VALUE` for options that name nothing.
 *
 * @example
 * const archive = drupal({ api: 'https://archive.example', options: { bundle: 'story', author: null } });
 * const page = await archive.articles({ ...anyArticle, tags: ['water'] });
 */
export function drupal({ api, options }: SourceConfig): FeedSource {
  const fields = fieldsFrom(options);
  const site = siteOf(api);
  const unable = unableWith(fields);
  return {
    name: 'drupal',
    api,
    unable,
    async articles(query, { http = sharedHttp(), signal } = {}) {
      refuse(query, unable);
      const ask = asker(site, http, signal);
      const wanted = await wantedOf(query, fields, ask);
      if (!wanted.answerable) return { articles: [], total: 0, problems: wanted.problems };
      const page = await storyPage(query, wanted, fields, site, ask);
      return { ...page, problems: [...wanted.problems, ...page.problems] };
    },
  };
}

/** What a site without these fields cannot answer. */
const unableWith = ({ tags, categories, author }: DrupalFields): readonly FeedAbility[] => [
  'search',
  ...(tags ? [] : (['tags', 'exclude'] as const)),
  ...(categories ? [] : (['categories'] as const)),
  ...(author ? [] : (['authors'] as const)),
];

/** As `adapter="drupal"` has it. */
export { drupal as adapter };
