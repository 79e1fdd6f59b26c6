import { HandbillElement } from '../ui/handbill-element.js';
import type { FeedSource } from './feed-source.js';

/** What the owner of a `<tag-feed>` may say, as written; `feed-plan.ts` makes a query of it. */
export abstract class TagFeedAttributes extends HandbillElement {
  static override properties = {
    ...HandbillElement.properties,
    source: Object,
    tag: String,
    category: String,
    author: String,
    match: String,
    exclude: String,
    search: String,
    since: String,
    until: String,
    limit: Number,
    heading: String,
    headingLevel: Number,
    excerpt: String,
    dates: String,
    images: String,
    more: String,
    target: String,
  };

  /** An archive of your own making, in place of `api` and `adapter`. */
  declare source: FeedSource | undefined;
  /** Topics, as comma-separated slugs; an id is written `id:12`. Without any filter: every article. */
  declare tag: string | undefined;
  /** Categories, written like `tag`. An article needs to pass `tag` and `category`. */
  declare category: string | undefined;
  /** Authors, written like `tag`. */
  declare author: string | undefined;
  /** `any` or `all` of the topics (and of the categories). @default 'any' */
  declare match: string | undefined;
  /** Topics that no article may have, written like `tag`. */
  declare exclude: string | undefined;
  /** Words that the archive's own search shall find. */
  declare search: string | undefined;
  /** First day (`2026-01-31`, in UTC) or moment (ISO 8601 with zone). */
  declare since: string | undefined;
  /** Last day (`2026-01-31`, in UTC), or the moment (ISO 8601 with zone) before which. */
  declare until: string | undefined;
  /** Articles a page, 1 to 100. @default 5 */
  declare limit: number | undefined;
  /** Heading above the list. */
  declare heading: string | undefined;
  /** Level of the feed's heading, 1 to 6, with article titles one below; without a heading, level of the titles. @default 3 */
  declare headingLevel: number | undefined;
  /** `clamp` shows a few lines, `none` nothing. @default 'clamp' */
  declare excerpt: string | undefined;
  /** `absolute`, `relative` or `none`. @default 'absolute' */
  declare dates: string | undefined;
  /** `thumbnail` shows pictures, which asks the hosts that the archive names. @default 'none' */
  declare images: string | undefined;
  /** `button` offers the next page. @default 'none' */
  declare more: string | undefined;
  /** Browsing context of links, e.g. `_blank`. */
  declare target: string | undefined;
}
