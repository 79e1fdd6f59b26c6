import { expect } from '@open-wc/testing';
import { anyArticle, type FeedQuery } from '../../../src/feed/article.js';
import { wordpress } from '../../../src/feed/sources/wordpress.js';
import { HttpClient } from '../../../src/net/http.js';
import { type Recording, readRecordings, recordedNetwork } from '../../fixtures/recording.mjs';
import { failureOf } from '../../support/failure-of.js';

const home = 'http://127.0.0.1:9500';
const realFetch = globalThis.fetch;

const readText = async (url: URL) => (await realFetch(url)).text();

const read = async (name: string) => {
  const [recording] = await readRecordings([name], readText);
  return recording as Recording;
};

/** A recording as the answer to another address. */
const at = (path: string, recording: Recording): Recording => ({
  ...recording,
  url: new URL(path, recording.url),
});

/** Puts recordings in the place of the network, and asks a page of ten stories. */
function replay(recordings: Recording[], api = `${home}/wp-json`) {
  const network = recordedNetwork(recordings);
  globalThis.fetch = network.fetch as typeof fetch;
  const http = new HttpClient({ retries: 0 });
  const source = wordpress({ api });
  return {
    asked: network.asked as URL[],
    page: (query: Partial<FeedQuery>) =>
      source.articles({ ...anyArticle, limit: 10, ...query }, { http }),
  };
}

describe('wordpress on recorded answers', () => {
  let recordings: Recording[] = [];

  before(async () => {
    const names = [
      '7.1.4/02-tag-by-slug',
      '7.1.4/03-tag-by-slug-unknown',
      '7.1.4/04-tag-by-slug-nonascii',
      '7.1.4/06-posts-of-tag-page1',
      '7.1.4/07-posts-of-tag-page2',
      '7.1.4/08-posts-of-tag-past-end',
      '7.1.4/09-posts-of-empty-tag',
      '7.1.4/29-rest-route-tags',
    ];
    recordings = await readRecordings(names, readText);
  });

  afterEach(() => {
    globalThis.fetch = realFetch;
  });

  it('looks a slug up and asks for its posts', async () => {
    const { asked, page } = replay(recordings);
    const { articles } = await page({ tags: ['tides'] });
    expect(articles).to.have.length(10);
    expect(asked[1]?.searchParams.get('tags')).to.equal('2');
  });

  it('reads a real post into an article', async () => {
    const { articles } = await replay(recordings).page({ tags: ['tides'] });
    expect(articles[0]).to.deep.equal({
      id: '22',
      url: 'http://127.0.0.1:9500/2026/02/tide-note-18/',
      title: 'Spring tides & neaps no. 18',
      summary: 'Hand-written excerpt 18',
      publishedAt: '2026-02-19T00:30:00.000Z',
      authors: [],
      tags: [],
    });
  });

  it('reads titles with markup and of other scripts', async () => {
    const { articles } = await replay(recordings).page({ tags: ['tides'] });
    const titles = articles.map(({ title }) => title);
    expect(titles).to.include('A marked title no. 15');
    expect(titles).to.include('日本語の題名 no. 16');
  });

  it('counts all stories that match', async () => {
    const { total, next } = await replay(recordings).page({ tags: ['tides'] });
    expect(total).to.equal(18);
    expect(next).to.equal('2');
  });

  it('ends the list at the last page', async () => {
    const { articles, next } = await replay(recordings).page({ tags: ['tides'], cursor: '2' });
    expect(articles).to.have.length(8);
    expect(next).to.equal(undefined);
  });

  it('takes a page past the end as empty', async () => {
    const { articles, next } = await replay(recordings).page({ tags: ['tides'], cursor: '3' });
    expect(articles).to.deep.equal([]);
    expect(next).to.equal(undefined);
  });

  it('asks no posts of an unknown tag', async () => {
    const { asked, page } = replay(recordings);
    const { articles, problems } = await page({ tags: ['nope'] });
    expect(articles).to.deep.equal([]);
    expect(problems[0]?.code).to.equal('CONFIG_TOPIC_UNKNOWN');
    expect(asked).to.have.length(1);
  });

  it('takes a tag without posts as empty', async () => {
    const { articles, problems } = await replay(recordings).page({ tags: ['id:4'] });
    expect(articles).to.deep.equal([]);
    expect(problems).to.deep.equal([]);
  });

  it('finds a slug that WordPress wrote without accent', async () => {
    const empty = await read('7.1.4/09-posts-of-empty-tag');
    const { asked, page } = replay([...recordings, at('/wp-json/wp/v2/posts?tags=5', empty)]);
    const { problems } = await page({ tags: ['küste'] });
    expect(problems).to.deep.equal([]);
    expect(asked[1]?.searchParams.get('tags')).to.equal('5');
  });

  it('reads tags by the plain form of addresses', async () => {
    const empty = await read('7.1.4/09-posts-of-empty-tag');
    const { asked, page } = replay(
      [...recordings, at('/?rest_route=/wp/v2/posts&tags=2', empty)],
      `${home}/?rest_route=/`,
    );
    await page({ tags: ['tides'] });
    expect(asked.map(({ search }) => search.split('&', 2).join('&'))).to.deep.equal([
      '?rest_route=/wp/v2/tags&slug=tides',
      '?rest_route=/wp/v2/posts&tags=2',
    ]);
  });

  it('remembers ids for the next question', async () => {
    const { asked, page } = replay(recordings);
    await page({ tags: ['tides'] });
    await page({ tags: ['tides'], cursor: '2' });
    expect(asked.map(({ pathname }) => pathname.split('/').at(-1))).to.deep.equal([
      'tags',
      'posts',
      'posts',
    ]);
  });

  it('tells a wrong address by its code', async () => {
    const missing = at('/blog/wp-json/wp/v2/posts', await read('7.1.4/24-route-404'));
    const failure = await failureOf(replay([missing], `${home}/blog/wp-json`).page({}));
    expect(failure.code).to.equal('HTTP_NOT_FOUND');
    expect(failure.facts.body).to.contain('rest_no_route');
  });

  it('reads authors out of embedded answers', async () => {
    const embedded = await read('7.1.4/14-posts-embed-some');
    const { articles } = await replay([embedded]).page({ tags: ['id:2'], limit: 2 });
    expect(articles.map(({ authors }) => authors)).to.deep.equal([['admin'], ['Ada Marsh']]);
  });

  it('reads pictures out of an answer of theirs', async () => {
    const media = await read('7.1.4/30-media-by-id');
    const { asked, page } = replay([...recordings, media]);
    const { articles, problems } = await page({ tags: ['id:2'], images: true });
    const alts = articles.map(({ image }) => image?.alt).filter(Boolean);
    expect(alts).to.deep.equal(Array(5).fill('The harbour at low water'));
    expect(problems).to.deep.equal([]);
    expect(asked).to.have.length(2);
  });

  it('shows a locked post by its title alone', async () => {
    const locked = at('/wp-json/wp/v2/posts', await read('7.1.4/22-posts-password-protected'));
    const { articles } = await replay([locked]).page({});
    expect(articles[0]?.title).to.equal('Locked');
    expect(articles[0]?.summary).to.equal('');
  });

  for (const name of ['02-tag-by-slug', '06-posts-of-tag-page1', '14-posts-embed-some']) {
    it(`reads ${name} of 6.8 as of 7.1`, async () => {
      const pageOf = async (version: string) => {
        const recording = await read(`${version}/${name}`);
        const media = await read(`${version}/30-media-by-id`);
        const limit = Number(recording.url.searchParams.get('per_page') ?? 10);
        const network = replay([recording, media, ...recordings]);
        return network.page({ tags: ['tides'], images: true, limit });
      };
      const older = await pageOf('6.8.12');
      expect(older.articles).to.not.be.empty;
      expect(older).to.deep.equal(await pageOf('7.1.4'));
    });
  }
});
