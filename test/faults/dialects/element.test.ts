import { expect, waitUntil } from '@open-wc/testing';
import type { TagFeedElement } from '../../../src/feed/tag-feed-element.js';
import { documentOf } from '../../feed/support/dialects/dialect.js';
import { dialects, dialectsInXml } from '../../feed/support/dialects.js';
import { expectNoPageErrors } from '../../feed/support/page-errors.js';
import { shownDialect } from '../../feed/support/shown-dialect.js';
import { partsOf } from '../../feed/support/shown-feed.js';
import { hostileAddress } from '../../hostile-address.js';
import { badDates } from '../../hostile-server/corpus-dates.mjs';
import { allowedLinks, forbiddenLinks } from '../../hostile-server/corpus-links.mjs';
import { markupVectors } from '../../hostile-server/corpus-markup.mjs';
import { watchStrangers } from '../../support/strangers.js';
import { heldWarnings, releaseWarnings } from '../../support/warnings.js';

/** WordPress has its pictures in a collection of its own, which has tests of its own. */
const withPictures = dialects.filter(({ name }) => name !== 'wordpress');

const ours = ['a', 'bdi', 'div', 'h3', 'li', 'p', 'slot', 'span', 'time', 'ul'];

/** Nothing of what an archive sent has become more than text. */
function expectText({ renderRoot }: TagFeedElement): void {
  const all = [...renderRoot.querySelectorAll('*')];
  const attributes = all.flatMap((element) => [...element.attributes]);
  expect(attributes.filter(({ name }) => name.startsWith('on'))).to.be.empty;
  expect(ours).to.include.members(all.map(({ localName }) => localName));
  expect('__handbillExecuted' in window).to.be.false;
}

describe('tag-feed shows the worst of every dialect', () => {
  const attempts = watchStrangers();

  expectNoPageErrors();
  beforeEach(heldWarnings);
  afterEach(releaseWarnings);

  it('F57 a picture of a stranger would be noticed', async () => {
    const picture = new Image();
    picture.src = 'https://evil.example/pixel.gif';
    await waitUntil(() => attempts().length === 1);
  });

  for (const dialect of dialects) {
    it(`F57 markup in any field does nothing in ${dialect.name}`, async () => {
      const stories = markupVectors.map(({ markup }) => ({
        ...{ id: markup, title: markup, summary: markup, author: markup, topic: markup },
        ...{ published: markup, updated: markup, picture: markup, alt: markup },
        ...{ language: markup, origin: markup, correction: markup, extra: { content: markup } },
      }));
      const feed = await shownDialect(dialect, documentOf(dialect, stories));
      expect(partsOf(feed, 'item')).to.have.length(markupVectors.length);
      expectText(feed);
      expect(attempts()).to.be.empty;
    });

    it(`F58 only web addresses become links in ${dialect.name}`, async () => {
      const stories = [...forbiddenLinks, ...allowedLinks].map(({ link }) => ({ url: link }));
      const feed = await shownDialect(dialect, documentOf(dialect, stories));
      const links = partsOf<HTMLAnchorElement>(feed, 'link');
      expect(links.length).to.be.above(9);
      for (const { href, rel } of links) {
        expect(href).to.match(/^https?:\/\/[^/%]+\//);
        expect(rel).to.equal('noopener');
      }
    });

    it(`F53 F54 no date and no language breaks the page in ${dialect.name}`, async () => {
      const languages = ['en_US', '', 'x', 'no such tag', 42, {}, null];
      const stories = [
        ...badDates.map(({ value }) => ({ published: value, updated: value })),
        ...languages.map((language) => ({ language })),
      ];
      const feed = await shownDialect(dialect, documentOf(dialect, stories), { lang: 'en_US' });
      expect(partsOf(feed, 'item')).to.have.length(stories.length);
      const dates = partsOf(feed, 'date').map(({ textContent }) => textContent ?? '');
      expect(dates.length).to.be.above(languages.length);
      expect(dates.join()).to.not.match(/NaN|Invalid|undefined/);
    });
  }

  for (const dialect of dialectsInXml) {
    for (const [form, written] of [
      ['unescaped', (markup: string) => markup],
      ['in sections', (markup: string) => `<![CDATA[${markup}]]>`],
    ] as const) {
      it(`F57 markup ${form} does nothing in ${dialect.name}`, async () => {
        const stories = markupVectors.map((_, index) => ({
          title: `@${index};`,
          summary: `@${index};`,
        }));
        const body = documentOf(dialect, stories).replace(/@(\d+);/g, (_, index) =>
          written(markupVectors[index]?.markup ?? ''),
        );
        const feed = await shownDialect(dialect, body);
        expect(partsOf(feed, 'item')).to.not.be.empty;
        expectText(feed);
        expect(attempts()).to.be.empty;
      });
    }
  }

  for (const dialect of withPictures) {
    const pictures = (files: readonly string[]) =>
      documentOf(
        dialect,
        files.map((picture) => ({ picture, alt: 'Boats' })),
      );

    it(`F59 no picture is asked for by default in ${dialect.name}`, async () => {
      const feed = await shownDialect(dialect, pictures(['https://evil.example/pixel.gif']));
      expect(partsOf(feed, 'image')).to.be.empty;
      expect(attempts()).to.be.empty;
    });

    it(`F59 only web addresses become pictures in ${dialect.name}`, async () => {
      const body = pictures(forbiddenLinks.map(({ link }) => link));
      const feed = await shownDialect(dialect, body, { images: 'thumbnail' });
      for (const { src } of partsOf<HTMLImageElement>(feed, 'image')) {
        expect(src).to.match(/^https?:\/\/[^/%]+\//);
      }
      expect('__handbillExecuted' in window).to.be.false;
      // An owner who wants pictures lets them be asked for wherever they are.
      attempts();
    });

    it(`F59 broken pictures leave their place in ${dialect.name}`, async () => {
      const files = ['320x180.png', 'missing.png', 'broken.png', 'page.png', 'script.svg'];
      const images = `${hostileAddress}/image/${Math.random().toString(36).slice(2)}`;
      const body = pictures(files.map((file) => `${images}/${file}`));
      const feed = await shownDialect(dialect, body, { images: 'thumbnail' });
      const shown = () => partsOf<HTMLImageElement>(feed, 'image');
      await waitUntil(() => shown().length === 2 && shown().every(({ complete }) => complete));
      expect(
        shown().map(({ loading, referrerPolicy }) => `${loading} ${referrerPolicy}`),
      ).to.deep.equal(['lazy no-referrer', 'lazy no-referrer']);
      expect('__handbillExecuted' in window).to.be.false;
    });
  }
});
