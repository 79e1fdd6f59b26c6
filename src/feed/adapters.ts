import { apiAddress } from '../net/api-address.js';
import { HandbillError } from '../net/handbill-error.js';
import { optionalCode } from '../net/optional-code.js';
import { type HandbillConfig, lookAgain } from '../page/config.js';
import { adapterOptions } from '../services/adapter-options.js';
import { isWordPressApi } from '../services/wordpress-root.js';
import type { FeedSource, SourceFactory } from './feed-source.js';
import { archive } from './sources/archive.js';
import { jsonFeed } from './sources/json-feed.js';
import { wordpress } from './sources/wordpress.js';

const factories = new Map<string, SourceFactory>([
  ['wordpress', wordpress],
  ['archive', archive],
  ['json-feed', jsonFeed],
  ['combined', late(() => import('./sources/combined.js'))],
  ['drupal', late(() => import('./sources/drupal.js'))],
  ['ghost', late(() => import('./sources/ghost.js'))],
  ['xml-feed', late(() => import('./sources/xml-feed.js'))],
]);

/**
 * Teaches `adapter="name"` a further dialect; elements that did not know it look again.
 *
 * @param name As written in the attribute.
 */
export function registerAdapter(name: string, factory: SourceFactory): void {
  factories.set(name, factory);
  lookAgain();
}

/** Makes a source of a dialect that few pages need: its code is had when the archive is first asked. */
function late(load: () => Promise<{ adapter: SourceFactory }>): SourceFactory {
  return (config, others) => {
    let source: FeedSource | undefined;
    return {
      name: '',
      api: config.api,
      async articles(query, options) {
        const { adapter } = await optionalCode(load());
        source ??= adapter(config, others);
        return source.articles(query, options);
      },
    };
  };
}

/**
 * The source that these settings name.
 *
 * @param page Address of the host page.
 * @throws {HandbillError} `CONFIG_*`, before anything is asked.
 */
export function sourceFrom(settings: HandbillConfig, page?: string): FeedSource {
  const said = settings.adapter?.trim();
  // Its archives have an address each.
  const url = said === 'combined' ? new URL('about:blank') : apiAddress(settings.api, page);
  const factory = factories.get(said || (isWordPressApi(url) ? 'wordpress' : 'archive'));
  if (!factory) throw new HandbillError('CONFIG_ADAPTER', { detail: said, url: url.origin });
  const config = {
    api: url.href,
    apiKey: settings.apiKey,
    options: adapterOptions(settings.adapterOptions),
    isGuess: !said,
  };
  return factory(config, (others) => sourceFrom(others, page));
}
