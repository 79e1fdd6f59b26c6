import type { HandbillError } from '../net/handbill-error.js';

/** One story of an archive. All text is plain text; every address has passed the scheme check. */
export interface Article {
  /** The archive's own key, as text: some are beyond the exact whole numbers. */
  id: string;
  /** Where the story is read: absolute, http or https. */
  url: string;
  /** May be empty. */
  title: string;
  /** A few sentences, or empty. */
  summary: string;
  /** ISO 8601 with zone. */
  publishedAt?: string | undefined;
  /** When it was last changed, ISO 8601 with zone. */
  updatedAt?: string | undefined;
  /** What was wrong in it when readers first saw it. */
  correction?: Correction | undefined;
  /** Names, in the archive's order. */
  authors: readonly string[];
  /** Names of topics, where the archive sends them. */
  tags: readonly string[];
  image?: ArticleImage | undefined;
  /** Where it comes from, in a feed of several archives or of re-published stories. */
  source?: ArticleOrigin | undefined;
  /** BCP 47 tag of the story's language, where the archive says. */
  language?: string | undefined;
}

export interface Correction {
  /** ISO 8601 with zone. */
  at: string;
  /** Plain text. */
  text: string;
}

export interface ArticleOrigin {
  name: string;
  url?: string | undefined;
}

/** A topic of an archive. */
export interface Topic {
  /** As it stands in the address of the topic's page. */
  slug: string;
  name: string;
  url?: string | undefined;
}

export interface ArticleImage {
  url: string;
  /** Text for those who do not see it; empty for decoration. */
  alt: string;
  /** Width and height in pixels, of the picture at `url`. */
  width?: number | undefined;
  height?: number | undefined;
  /** Other sizes of the same picture, of equal ratio. */
  sizes: readonly ImageSize[];
}

export interface ImageSize {
  url: string;
  /** Pixels. */
  width: number;
}

/** One page of an archive's answer, newest story first. */
export interface ArticlePage {
  articles: readonly Article[];
  /** Opaque; goes back as `cursor` for the next page. Absent on the last one. */
  next?: string | undefined;
  /** All stories that match, where the archive counts them. */
  total?: number | undefined;
  /** What was asked for, where the archive names it. */
  topic?: Topic | undefined;
  /** Ids of articles that the archive took back: they leave what is on show. */
  withdrawn?: readonly string[] | undefined;
  /** What the archive sent or could not do, for the owner; the page is usable all the same. */
  problems: readonly HandbillError[];
}

/** Which stories are asked for. Names are slugs; an id is written `id:12`. */
export interface FeedQuery {
  tags: readonly string[];
  categories: readonly string[];
  authors: readonly string[];
  /** Whether a story needs one of the tags (and one of the categories) or all. */
  match: 'any' | 'all';
  /** Tags that no story may have. */
  exclude: readonly string[];
  search?: string | undefined;
  /** Stories from this moment on, ISO 8601 with zone. */
  since?: string | undefined;
  /** Stories before this moment, ISO 8601 with zone. */
  until?: string | undefined;
  /** Stories a page, 1 to 100. */
  limit: number;
  /** `next` of the page before. */
  cursor?: string | undefined;
  /** Whether summaries are shown; a source leaves unasked fields out of its request. */
  summaries: boolean;
  /** Whether pictures are shown. */
  images: boolean;
}

/** A query for everything, to be narrowed. */
export const anyArticle: Readonly<FeedQuery> = {
  tags: [],
  categories: [],
  authors: [],
  match: 'any',
  exclude: [],
  limit: 5,
  summaries: true,
  images: false,
};
