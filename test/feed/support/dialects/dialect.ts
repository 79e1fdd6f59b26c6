import type { ErrorCode } from '../../../../src/net/error-codes.js';
import type { HandbillConfig } from '../../../../src/page/config.js';

/** What a story says, in words that every dialect has a field for; undefined leaves the field away. */
export interface StoryFields {
  id?: unknown;
  url?: unknown;
  title?: unknown;
  summary?: unknown;
  author?: unknown;
  topic?: unknown;
  published?: unknown;
  updated?: unknown;
  picture?: unknown;
  alt?: unknown;
  language?: unknown;
  /** Where a re-published story comes from. */
  origin?: unknown;
  correction?: unknown;
  /** Fields that no dialect knows. */
  extra?: Readonly<Record<string, unknown>>;
}

/** How one dialect is written, for tests that hold in all of them. */
export interface Dialect {
  name: string;
  /** Of a source that reads it. */
  settings: (api: string) => HandbillConfig;
  /** A story as it stands in a document. */
  item: (fields: StoryFields) => unknown;
  /** The whole answer with these items. */
  document: (items: readonly unknown[]) => string;
  /** What stands in place of a text, nested so deep. */
  nested: (depth: number) => string;
  /** Items of which none can be shown. */
  broken: readonly unknown[];
  /** What is told of a body in no such language. */
  foreign: Extract<ErrorCode, 'BODY_NOT_JSON' | 'BODY_NOT_XML'>;
  /** Most of a body that is read. */
  megabytes: number;
}

/** An invented story; a higher number is an older one. */
export const storyFields = (number: number, fields: StoryFields = {}): StoryFields => ({
  id: `${number}`,
  url: `https://archive.example/stories/${number}`,
  title: `Story ${number}`,
  summary: `What story ${number} is about.`,
  author: 'Ida Lund',
  published: `2026-02-${28 - (number % 19)}T08:30:00Z`,
  ...fields,
});

/** An answer with stories of these fields, otherwise sound. */
export const documentOf = ({ document, item }: Dialect, fields: readonly StoryFields[]): string =>
  document(fields.map((one, index) => item(storyFields(index + 1, one))));

/** An answer of three sound stories. */
export const soundDocument = (dialect: Dialect): string => documentOf(dialect, [{}, {}, {}]);
