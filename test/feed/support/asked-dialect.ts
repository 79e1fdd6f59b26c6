import { expect } from '@open-wc/testing';
import { sourceFrom } from '../../../src/feed/adapters.js';
import { type ArticlePage, anyArticle } from '../../../src/feed/article.js';
import { HttpClient, type HttpOptions } from '../../../src/net/http.js';
import { HostileCase } from '../../support/hostile-case.js';
import { type Dialect, soundDocument } from './dialects/dialect.js';

/** Hardly a wait between tries, and less time than a server may ask for; on a busy machine, answers take some. */
export const hastyBudgets = { attemptMs: 1_900, totalMs: 1_900, baseDelayMs: 5, maxDelayMs: 50 };

/** A case of the hostile server that has three sound stories of this dialect to break. */
export const hostileCase = (dialect: Dialect, name: string): Promise<HostileCase> =>
  new HostileCase(name).hold(soundDocument(dialect));

/** What a dialect makes of an archive, asked by a client in a hurry. */
export const asked = (
  { settings }: Dialect,
  { root }: Pick<HostileCase, 'root'>,
  options: Partial<HttpOptions> = {},
): Promise<ArticlePage> =>
  sourceFrom(settings(root)).articles(anyArticle, {
    http: new HttpClient({ ...hastyBudgets, ...options }),
  });

/** What became of a question: how many stories came or what was told, and how often the server was asked. */
export type Outcome = readonly [result: string | number, requests: number];

/** What becomes of a dialect at several cases, all asked at once. */
export const outcomesOf = async (
  dialect: Dialect,
  names: readonly string[],
  options: Partial<HttpOptions> = {},
): Promise<Readonly<Record<string, Outcome>>> =>
  Object.fromEntries(
    await Promise.all(
      names.map(async (name) => {
        const archive = await hostileCase(dialect, name);
        const result = await asked(dialect, archive, options).then(
          ({ articles, problems }) => problems[0]?.code ?? articles.length,
          ({ code }) => code,
        );
        return [name, [result, (await archive.tally()).requests]] as const;
      }),
    ),
  );

export async function expectOutcomes(
  dialect: Dialect,
  expected: Readonly<Record<string, Outcome>>,
  options: Partial<HttpOptions> = {},
): Promise<void> {
  expect(await outcomesOf(dialect, Object.keys(expected), options)).to.deep.equal(expected);
}
