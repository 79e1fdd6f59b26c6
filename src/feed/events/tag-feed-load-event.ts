import type { Article } from '../article.js';

/** The feed shows articles that it did not show before. Does not bubble. */
export class TagFeedLoadEvent extends Event {
  /** All articles now on show. */
  readonly articles: readonly Article[];
  /** All stories that match, where the archive counts them. */
  readonly total: number | undefined;

  constructor(articles: readonly Article[], total: number | undefined) {
    super('tag-feed-load');
    this.articles = articles;
    this.total = total;
  }
}
