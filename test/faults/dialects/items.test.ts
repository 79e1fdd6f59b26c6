import { expect } from '@open-wc/testing';
import { answered, codesOf } from '../../feed/support/answered.js';
import {
  type Dialect,
  documentOf,
  type StoryFields,
  storyFields,
} from '../../feed/support/dialects/dialect.js';
import { dialects } from '../../feed/support/dialects.js';

/** An answer with these items between three sound ones. */
function among({ document, item }: Dialect, items: readonly unknown[]): string {
  const [first, ...others] = [901, 902, 903].map((number) => item(storyFields(number)));
  return document([first, ...items, ...others]);
}

const fields: readonly (keyof StoryFields)[] = [
  ...(['id', 'url', 'title', 'summary', 'author', 'topic', 'published', 'updated'] as const),
  ...(['picture', 'alt', 'language', 'origin', 'correction'] as const),
];

/** Turning the last one into text or into a number throws. */
const wrong: readonly unknown[] = [
  ...[null, 42, true, [], {}, ['a', 'b'], [null], { rendered: 1 }],
  { valueOf: 1, toString: 1 },
];

describe('the source of every dialect meets bad items', () => {
  for (const dialect of dialects) {
    it(`F49 items that are none are counted in ${dialect.name}`, async () => {
      const { articles, problems } = await answered(dialect, among(dialect, dialect.broken));
      expect(articles).to.have.length(3);
      const { length } = dialect.broken;
      expect(problems.map(({ message }) => message.split(', ')[0])).to.deep.equal([
        `BODY_SHAPE: ${length} of ${length + 3}`,
      ]);
    });

    it(`F49 an answer of bad items alone is a failure in ${dialect.name}`, async () => {
      const failed = answered(dialect, dialect.document(dialect.broken)).catch(({ code }) => code);
      expect(await failed).to.equal('BODY_SHAPE');
    });

    it(`F49 a story without address is counted in ${dialect.name}`, async () => {
      const item = dialect.item(storyFields(1, { url: undefined }));
      const page = await answered(dialect, among(dialect, [item]));
      expect(page.articles).to.have.length(3);
      expect(codesOf(page)).to.deep.equal(['BODY_SHAPE']);
    });

    it(`F49 no value of any field spoils the others in ${dialect.name}`, async () => {
      for (const field of fields) {
        for (const value of wrong) {
          const item = dialect.item(storyFields(1, { [field]: value }));
          const page = await answered(dialect, among(dialect, [item]), { images: false });
          const what = `${field}: ${JSON.stringify(value)}`;
          expect(page.articles.length, what).to.be.within(3, 4);
          expect(codesOf(page).length, what).to.equal(4 - page.articles.length);
          expect(JSON.stringify(page.articles), what).to.not.contain('[object');
        }
      }
    });

    it(`F49 a thousand further fields are overlooked in ${dialect.name}`, async () => {
      const extra = Object.fromEntries(
        Array.from({ length: 1_000 }, (_, index) => [`field_${index}`, `value ${index}`]),
      );
      const { articles } = await answered(dialect, documentOf(dialect, [{ extra }, { extra }]));
      expect(articles).to.have.length(2);
    });
  }
});
