import type { ArticlePage, FeedQuery } from '../../../src/feed/article.js';
import type { FeedSource, SourceOptions } from '../../../src/feed/feed-source.js';
import type { Http } from '../../../src/net/http.js';
import { settled } from '../../support/settled.js';

/** One question that a source was asked, to be answered by hand. */
export interface Question {
  query: FeedQuery;
  signal: AbortSignal;
  http: Http;
  answer(page: ArticlePage): Promise<void>;
  fail(error: unknown): Promise<void>;
}

/** An archive that answers when it is told to, aborted or not. */
export class HandDrivenSource implements FeedSource {
  readonly name = 'hand-driven';
  readonly api = 'https://archive.example';
  readonly questions: Question[] = [];

  articles(query: FeedQuery, { signal, http }: SourceOptions): Promise<ArticlePage> {
    return new Promise((resolve, reject) => {
      this.questions.push({
        query,
        signal: signal as AbortSignal,
        http: http as Http,
        answer(page) {
          resolve(page);
          return settled();
        },
        fail(error) {
          reject(error);
          return settled();
        },
      });
    });
  }

  /** The question at an index; the last one by default. */
  question(index = -1): Question {
    const question = this.questions.at(index);
    if (!question) throw new Error('This was not asked.');
    return question;
  }
}
