import { expect } from '@open-wc/testing';
import { answered } from '../../feed/support/answered.js';
import { documentOf, storyFields } from '../../feed/support/dialects/dialect.js';
import { dialects } from '../../feed/support/dialects.js';
import { badDates } from '../../hostile-server/corpus-dates.mjs';
import { raw } from '../../hostile-server/json.mjs';

describe('the source of every dialect meets too much, and odd keys and dates', () => {
  for (const dialect of dialects) {
    it(`F50 the same story comes once in ${dialect.name}`, async () => {
      const items = [1, 2, 1, 1, 3].map((number) => dialect.item(storyFields(number)));
      expect((await answered(dialect, dialect.document(items))).articles).to.have.length(3);
    });

    it(`F50 no two stories have one key in ${dialect.name}`, async () => {
      const { url } = storyFields(1);
      const body = documentOf(dialect, [{ url }, { url }, { url, id: '1' }]);
      const { articles } = await answered(dialect, body);
      expect(articles).to.not.be.empty;
      expect(new Set(articles.map(({ id }) => id)).size).to.equal(articles.length);
    });

    it(`F50 of ten thousand stories those asked for come in ${dialect.name}`, async () => {
      const bare = Array.from({ length: 10_000 }, (_, index) => ({
        ...{ summary: undefined, author: undefined, published: undefined },
        url: `https://a.example/${index}`,
      }));
      const { articles } = await answered(dialect, documentOf(dialect, bare), { limit: 5 });
      expect(articles).to.have.length(5);
    });

    it(`F50 a title of a million letters is cut in ${dialect.name}`, async () => {
      const title = 'long words come in rows '.repeat(42_000);
      const { articles } = await answered(dialect, documentOf(dialect, [{ title }, {}]));
      expect(articles).to.have.length(2);
      expect(articles[0]?.title).to.have.length.within(1_000, 20_000);
    });

    it(`F51 keys beyond the whole numbers stay apart in ${dialect.name}`, async () => {
      const ids = ['9007199254740993', '9007199254740992', '123456789012345678901234567890'];
      const { articles } = await answered(
        dialect,
        documentOf(
          dialect,
          ids.map((id) => ({ id })),
        ),
      );
      expect(new Set(articles.map(({ id }) => id)).size).to.equal(3);
    });

    it(`F51 keys that are numbers become text in ${dialect.name}`, async () => {
      const ids = ['9007199254740993', '1e999', '-0', '1.5'].map((id) => ({ id: raw(id) }));
      const { articles } = await answered(dialect, documentOf(dialect, [...ids, { id: '1' }]));
      expect(articles).to.not.be.empty;
      expect(articles.every(({ id }) => typeof id === 'string')).to.be.true;
    });

    it(`F53 dates are right or hidden in ${dialect.name}`, async () => {
      for (const { name, value, instant } of badDates) {
        const body = documentOf(dialect, [{ published: value, updated: value }]);
        const { articles } = await answered(dialect, body);
        expect(articles, name).to.have.length(1);
        expect(articles[0]?.publishedAt, name).to.be.oneOf([undefined, instant]);
        expect(articles[0]?.updatedAt, name).to.be.oneOf([undefined, instant]);
      }
    });

    it(`F53 an ordinary date is shown in ${dialect.name}`, async () => {
      const body = documentOf(dialect, [{ published: '2026-02-03T08:30:00Z' }]);
      const { articles } = await answered(dialect, body);
      expect(articles[0]?.publishedAt).to.equal('2026-02-03T08:30:00.000Z');
    });
  }
});
