import { expect, fixture, html } from '@open-wc/testing';
import { configure } from '../../src/page/config.js';
import { Archive, withArchives } from './support/archive.js';
import { expectNoPageErrors } from './support/page-errors.js';
import { partOf, partsOf, shownFeed, textOf, titlesOf } from './support/shown-feed.js';

describe('tag-feed', () => {
  withArchives();
  expectNoPageErrors();
  before(() => configure({ timeZone: 'UTC' }));

  it('shows the newest stories of a topic', async () => {
    const { api } = new Archive();
    const feed = await shownFeed(html`<tag-feed api=${api} tag="harbour"></tag-feed>`);
    expect(titlesOf(feed)).to.deep.equal([
      'The north mole lamp is lit by hand again, for a week',
      'Dredger stops for a bell: “We thought it was a boiler”',
      'Five boats, one slip: the winter lift-out, hour by hour',
      'Harbour dues will be counted in metres, not in tons',
      'جدّة تعلّم حيّ الميناء خياطة الشباك',
    ]);
  });

  it('links each title to its story', async () => {
    const { api } = new Archive();
    const feed = await shownFeed(html`<tag-feed api=${api} tag="harbour"></tag-feed>`);
    const link = partOf<HTMLAnchorElement>(feed, 'link');
    expect(link?.href).to.match(/^https:\/\/archive\.example\/2026\/11\/the-north-mole-lamp/);
  });

  it('shows author, date and excerpt', async () => {
    const { api } = new Archive();
    const feed = await shownFeed(html`<tag-feed api=${api} tag="harbour"></tag-feed>`);
    expect(textOf(feed, 'author')).to.equal('Ines Tallow');
    expect(textOf(feed, 'date')).to.equal('November 21, 2026');
    expect(textOf(feed, 'excerpt')).to.not.be.empty;
  });

  it('shows as many stories as wanted', async () => {
    const { api } = new Archive();
    const feed = await shownFeed(html`<tag-feed api=${api} tag="harbour" limit="3"></tag-feed>`);
    expect(titlesOf(feed)).to.have.length(3);
  });

  it('shows every story without a topic', async () => {
    const archive = new Archive();
    await shownFeed(html`<tag-feed api=${archive.api}></tag-feed>`);
    expect(archive.counts).to.deep.equal({ posts: 1 });
  });

  it('asks for what its attributes name', async () => {
    const archive = new Archive();
    await shownFeed(
      html`<tag-feed api=${archive.api} tag="id:11" search="ferry" since="2020-01-01" exclude="id:12"></tag-feed>`,
    );
    const asked = Object.fromEntries(archive.asked[0]?.searchParams ?? []);
    expect(asked).to.include({ tags: '11', search: 'ferry', tags_exclude: '12' });
    expect(asked.after).to.equal('2019-12-31T23:59:59.000Z');
  });

  it('asks anew when an attribute changes', async () => {
    const archive = new Archive();
    const feed = await shownFeed(html`<tag-feed api=${archive.api} tag="id:11"></tag-feed>`);
    feed.setAttribute('tag', 'id:13');
    await feed.updateComplete;
    expect(feed.matches(':state(loading)')).to.equal(true);
  });

  it('asks nothing when only the look changes', async () => {
    const archive = new Archive();
    const feed = await shownFeed(html`<tag-feed api=${archive.api} tag="id:11"></tag-feed>`);
    feed.setAttribute('dates', 'relative');
    feed.setAttribute('heading', 'Harbour');
    await feed.updateComplete;
    expect(archive.counts).to.deep.equal({ posts: 1 });
    expect(textOf(feed, 'heading')).to.equal('Harbour');
  });

  it('takes stories from a source of your own', async () => {
    const source = {
      name: 'own',
      api: 'https://own.example',
      articles: async () => ({
        articles: [
          { id: '1', url: 'https://own.example/1', title: 'Ours', summary: '', authors: [] },
        ],
        problems: [],
      }),
    };
    const feed = await shownFeed(html`<tag-feed .source=${source}></tag-feed>`);
    expect(titlesOf(feed)).to.deep.equal(['Ours']);
  });

  it('has no heading of its own', async () => {
    const { api } = new Archive();
    const feed = await shownFeed(html`<tag-feed api=${api} tag="id:11"></tag-feed>`);
    expect(partOf(feed, 'heading')).to.equal(null);
    expect(partOf(feed, 'title')?.localName).to.equal('h3');
  });

  it('shows a heading one level above the titles', async () => {
    const { api } = new Archive();
    const feed = await shownFeed(
      html`<tag-feed api=${api} tag="id:11" heading="From the <harbour>"></tag-feed>`,
    );
    expect(textOf(feed, 'heading')).to.equal('From the <harbour>');
    expect(partOf(feed, 'heading')?.localName).to.equal('h3');
    expect(partOf(feed, 'title')?.localName).to.equal('h4');
  });

  for (const [level, heading, title] of [
    ['1', 'h1', 'h2'],
    ['6', 'h6', 'h6'],
    ['0', 'h3', 'h4'],
    ['two', 'h3', 'h4'],
    ['2.5', 'h3', 'h4'],
  ]) {
    it(`F06 heads level ${level} by ${heading}, titles by ${title}`, async () => {
      const { api } = new Archive();
      const feed = await shownFeed(
        html`<tag-feed api=${api} tag="id:11" heading="Harbour" heading-level=${level}></tag-feed>`,
      );
      expect(partOf(feed, 'heading')?.localName).to.equal(heading);
      expect(partOf(feed, 'title')?.localName).to.equal(title);
    });
  }

  it('neither asks for nor shows unwanted excerpts', async () => {
    const archive = new Archive();
    const feed = await shownFeed(
      html`<tag-feed api=${archive.api} tag="id:11" excerpt="none"></tag-feed>`,
    );
    expect(textOf(feed, 'excerpt') ?? '').to.equal('');
    expect(archive.asked[0]?.search).to.not.contain('excerpt');
  });

  it('shows no dates where none are wanted', async () => {
    const { api } = new Archive();
    const feed = await shownFeed(html`<tag-feed api=${api} tag="id:11" dates="none"></tag-feed>`);
    expect(partsOf(feed, 'date')).to.deep.equal([]);
  });

  it('shows relative dates where wanted', async () => {
    const { api } = new Archive();
    const feed = await shownFeed(
      html`<tag-feed api=${api} tag="id:11" dates="relative"></tag-feed>`,
    );
    expect(textOf(feed, 'date')).to.match(/ago|yesterday|in |tomorrow|month|day|year/);
    expect(textOf(feed, 'date')).to.not.equal('November 21, 2026');
  });

  it('F59 asks for no pictures by default', async () => {
    const archive = new Archive();
    const feed = await shownFeed(html`<tag-feed api=${archive.api} tag="id:11"></tag-feed>`);
    expect(partsOf(feed, 'image')).to.deep.equal([]);
    expect(archive.asked[0]?.search).to.not.contain('featured');
    expect(archive.counts).to.deep.equal({ posts: 1 });
  });

  it('asks once for the pictures of ten feeds', async () => {
    const archive = new Archive();
    const feed = html`<tag-feed api=${archive.api} tag="id:11" images="thumbnail"></tag-feed>`;
    const place = await fixture(html`<div>${Array(10).fill(feed)}</div>`);
    await Promise.all([...place.querySelectorAll('tag-feed')].map(({ ready }) => ready));
    expect(archive.counts).to.deep.equal({ posts: 1, media: 1 });
  });

  it('shows pictures where wanted', async () => {
    const { api } = new Archive();
    const feed = await shownFeed(
      html`<tag-feed api=${api} tag="id:11" images="thumbnail"></tag-feed>`,
    );
    const image = partOf<HTMLImageElement>(feed, 'image');
    expect(image?.loading).to.equal('lazy');
    expect(image?.referrerPolicy).to.equal('no-referrer');
  });

  it('opens stories where the owner wants', async () => {
    const { api } = new Archive();
    const feed = await shownFeed(
      html`<tag-feed api=${api} tag="id:11" target="_blank"></tag-feed>`,
    );
    const links = partsOf<HTMLAnchorElement>(feed, 'link');
    expect(links.every(({ target, rel }) => target === '_blank' && rel === 'noopener')).to.equal(
      true,
    );
  });

  it('F54 writes dates on a page in en_US', async () => {
    const { api } = new Archive();
    const feed = await shownFeed(html`<tag-feed lang="en_US" api=${api} tag="id:11"></tag-feed>`);
    expect(textOf(feed, 'date')).to.equal('November 21, 2026');
  });

  it('writes dates in the language of its place', async () => {
    const { api } = new Archive();
    const place = await shownFeed(html`<tag-feed lang="de" api=${api} tag="id:11"></tag-feed>`);
    expect(textOf(place, 'date')).to.equal('21. November 2026');
  });

  it('F54 follows the direction of the page', async () => {
    const { api } = new Archive();
    const feed = await shownFeed(
      html`<tag-feed dir="rtl" api=${api} tag="id:11" images="thumbnail"></tag-feed>`,
    );
    const item = partOf(feed, 'item') as HTMLElement;
    expect(getComputedStyle(item).direction).to.equal('rtl');
  });

  it('F62 is hidden when the page hides it', async () => {
    const { api } = new Archive();
    const feed = await shownFeed(html`<tag-feed hidden api=${api} tag="id:11"></tag-feed>`);
    expect(getComputedStyle(feed).display).to.equal('none');
  });

  it('F61 stays on show, however the page hides', async () => {
    const { api } = new Archive();
    const style = document.createElement('style');
    style.textContent = '.hostile * { all: initial !important; display: none !important }';
    const place = await fixture<HTMLElement>(html`<div class="hostile"></div>`);
    place.append(style);
    const feed = await shownFeed(html`<tag-feed api=${api} tag="id:11"></tag-feed>`, place);
    expect(getComputedStyle(feed).display).to.equal('block');
  });

  it('F61 undoes capitals and wide letters', async () => {
    const { api } = new Archive();
    const place = await fixture<HTMLElement>(html`<div></div>`);
    place.style.cssText = 'text-transform: uppercase; letter-spacing: 1em; font-size: 7px';
    const feed = await shownFeed(html`<tag-feed api=${api} tag="id:11"></tag-feed>`, place);
    const { textTransform, letterSpacing, fontSize } = getComputedStyle(feed);
    expect([textTransform, letterSpacing, fontSize]).to.deep.equal(['none', 'normal', '12px']);
  });

  it('brings no colours or spacing when unstyled', async () => {
    const { api } = new Archive();
    const feed = await shownFeed(html`<tag-feed unstyled api=${api} tag="id:11"></tag-feed>`);
    const weight = () => getComputedStyle(partOf(feed, 'meta') as HTMLElement).color;
    const plain = weight();
    feed.unstyled = false;
    await feed.updateComplete;
    expect(plain).to.equal(getComputedStyle(feed).color);
    expect(weight()).to.not.equal(plain);
  });

  it('clamps long titles and excerpts', async () => {
    const { api } = new Archive();
    const feed = await shownFeed(html`<tag-feed api=${api} tag="id:11"></tag-feed>`);
    const excerpt = partOf(feed, 'excerpt') as HTMLElement;
    expect(getComputedStyle(excerpt).webkitLineClamp).to.equal('3');
  });

  it('decorates itself with no attribute or class', async () => {
    const { api } = new Archive();
    const feed = await shownFeed(html`<tag-feed api=${api} tag="id:11"></tag-feed>`);
    expect(feed.getAttributeNames()).to.have.members(['api', 'tag']);
  });
});
