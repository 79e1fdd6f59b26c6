import { expect, oneEvent } from '@open-wc/testing';
import { render } from 'lit/html.js';
import { readyDates } from '../../src/content/dates.js';
import type { Article } from '../../src/feed/article.js';
import { articleCard, type CardLook } from '../../src/feed/article-card.js';
import { picture as drawPicture } from '../../src/feed/article-picture.js';
import { story } from './support/stories.js';

const plain: CardLook = {
  level: 3,
  dates: 'absolute',
  language: 'en',
  timeZone: 'UTC',
  now: Date.parse('2026-02-05T08:30:00Z'),
  target: undefined,
  untitled: 'Untitled story',
  corrected: 'Corrected',
  picture: drawPicture,
};

/** A card as it is drawn. */
function cardOf(fields: Partial<Article> = {}, look: Partial<CardLook> = {}): HTMLElement {
  const place = document.createElement('ul');
  render(articleCard(story('1', fields), { ...plain, ...look }), place);
  return place;
}

const partOf = <Kind extends HTMLElement>(card: HTMLElement, part: string): Kind | null =>
  card.querySelector<Kind>(`[part=${part}]`);

const textOf = (card: HTMLElement, part: string) => partOf(card, part)?.textContent?.trim();

const dot = 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=';
const picture = { url: dot, alt: 'Boats', sizes: [] };

describe('articleCard', () => {
  it('links the title to the story', () => {
    const link = partOf<HTMLAnchorElement>(cardOf(), 'link');
    expect(link?.textContent).to.equal('Story 1');
    expect(link?.href).to.equal('https://archive.example/1/');
  });

  it('marks a story that was corrected', () => {
    const correction = { at: '2026-02-04T08:30:00Z', text: 'It was March.' };
    expect(textOf(cardOf({ correction }), 'correction')).to.equal('Corrected');
    expect(partOf(cardOf(), 'correction')).to.equal(null);
  });

  it('calls a story without title untitled', () => {
    expect(textOf(cardOf({ title: '' }), 'link')).to.equal('Untitled story');
  });

  for (const level of [1, 2, 3, 4, 5, 6]) {
    it(`writes the title as a heading of level ${level}`, () => {
      expect(partOf(cardOf({}, { level }), 'title')?.localName).to.equal(`h${level}`);
    });
  }

  it('shows the summary', () => {
    expect(textOf(cardOf(), 'excerpt')).to.equal('What story 1 is about.');
  });

  it('isolates each name from its neighbours', () => {
    const author = partOf(cardOf({ authors: ['Ida', 'ليان'] }), 'author');
    expect(author?.textContent).to.equal('Ida, ليان');
    expect(author?.querySelectorAll('bdi')).to.have.length(2);
  });

  it('says where a story comes from', () => {
    const source = { name: 'Railway Notes', url: 'https://railway.example/' };
    expect(textOf(cardOf({ source }), 'source')).to.equal('Railway Notes');
    expect(partOf(cardOf(), 'source')).to.equal(null);
  });

  it('leaves the place of names empty without any', () => {
    expect(partOf(cardOf({ authors: [] }), 'author')?.matches(':empty')).to.equal(true);
  });

  it('writes dates for readers and for machines', () => {
    const date = partOf<HTMLTimeElement>(cardOf(), 'date');
    expect(date?.textContent).to.equal('February 3, 2026');
    expect(date?.dateTime).to.equal('2026-02-03T08:30:00Z');
  });

  it('writes dates as the distance from now', async () => {
    await readyDates('relative', { now: 0 });
    expect(textOf(cardOf({}, { dates: 'relative' }), 'date')).to.equal('2 days ago');
  });

  it('writes no dates where none are wanted', () => {
    expect(partOf(cardOf({}, { dates: 'none' }), 'date')).to.equal(null);
  });

  it('writes dates in the zone of the archive', () => {
    expect(textOf(cardOf({}, { timeZone: 'Pacific/Honolulu' }), 'date')).to.equal(
      'February 2, 2026',
    );
  });

  for (const language of ['en_US', 'xx-invalid-language-tag', '', undefined]) {
    it(`F54 writes dates in the language ${language}`, () => {
      expect(textOf(cardOf({}, { language }), 'date')).to.contain('2026');
    });
  }

  it('F54 writes dates in a zone that is none', () => {
    expect(textOf(cardOf({}, { timeZone: 'Mars/Olympus' }), 'date')).to.contain('2026');
  });

  for (const publishedAt of [undefined, 'yesterday', '2026-02-30T08:30:00Z', 'Invalid Date']) {
    it(`F53 hides the date ${publishedAt}`, () => {
      expect(partOf(cardOf({ publishedAt }), 'date')).to.equal(null);
    });
  }

  it('opens links where the owner wants', () => {
    const link = partOf<HTMLAnchorElement>(cardOf({}, { target: '_blank' }), 'link');
    expect(link?.target).to.equal('_blank');
  });

  it('F58 gives the other page no way back', () => {
    expect(partOf<HTMLAnchorElement>(cardOf(), 'link')?.rel).to.equal('noopener');
  });

  it('lets each text have its own direction', () => {
    const card = cardOf({ title: 'أخبار الميناء' });
    expect(partOf(card, 'text')?.dir).to.equal('auto');
    expect(partOf(card, 'excerpt')?.dir).to.equal('auto');
  });

  it('tells the language that the archive names', () => {
    expect(partOf(cardOf({ language: 'ar' }), 'item')?.lang).to.equal('ar');
    expect(partOf(cardOf(), 'item')?.hasAttribute('lang')).to.equal(false);
  });

  it('F57 shows markup as the text it is', () => {
    const card = cardOf({ title: '<img src=x onerror=alert(1)>', summary: '<script>1</script>' });
    expect(textOf(card, 'link')).to.equal('<img src=x onerror=alert(1)>');
    expect(card.querySelector('img, script')).to.equal(null);
  });

  it('shows no picture where there is none', () => {
    expect(partOf(cardOf(), 'image')).to.equal(null);
  });

  it('shows no picture until it can be drawn', () => {
    expect(partOf(cardOf({ image: picture }, { picture: undefined }), 'image')).to.equal(null);
  });

  it('asks for pictures late and without a referrer', () => {
    const image = partOf<HTMLImageElement>(cardOf({ image: picture }), 'image');
    expect(image?.loading).to.equal('lazy');
    expect(image?.referrerPolicy).to.equal('no-referrer');
  });

  it('describes the picture in words', () => {
    expect(partOf<HTMLImageElement>(cardOf({ image: picture }), 'image')?.alt).to.equal('Boats');
  });

  it('reserves the place of a picture', () => {
    const image = partOf(cardOf({ image: { ...picture, width: 320, height: 180 } }), 'image');
    expect(image?.getAttribute('width')).to.equal('320');
    expect(image?.getAttribute('height')).to.equal('180');
  });

  it('offers all sizes to the browser', () => {
    const sizes = [320, 640].map((width) => ({ width, url: `https://a.example/${width}.png` }));
    const image = partOf<HTMLImageElement>(cardOf({ image: { ...picture, sizes } }), 'image');
    expect(image?.srcset).to.equal('https://a.example/320.png 320w,https://a.example/640.png 640w');
  });

  it('writes no list of sizes where there are none', () => {
    const image = partOf(cardOf({ image: picture }), 'image');
    expect(image?.hasAttribute('srcset')).to.equal(false);
  });

  it('F59 hides the box of a broken picture', async () => {
    const card = cardOf({ image: { ...picture, url: 'data:image/gif,broken' } });
    document.body.append(card);
    const image = partOf<HTMLImageElement>(card, 'image') as HTMLImageElement;
    image.loading = 'eager';
    await oneEvent(image, 'error');
    expect(partOf(card, 'image')).to.equal(null);
    card.remove();
  });
});
