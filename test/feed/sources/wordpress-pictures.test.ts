import { expect } from '@open-wc/testing';
import { type ArticlePage, anyArticle } from '../../../src/feed/article.js';
import { wordpress } from '../../../src/feed/sources/wordpress.js';
import { HandbillError } from '../../../src/net/handbill-error.js';
import { type Http, HttpClient } from '../../../src/net/http.js';
import { encode, raw } from '../../hostile-server/json.mjs';
import { picture, post } from '../../hostile-server/posts.mjs';
import { failureOf } from '../../support/failure-of.js';
import { HostileCase } from '../../support/hostile-case.js';
import { ask } from '../support/ask.js';
import { FakeArchive } from '../support/fake-archive.js';
import { idsOf } from '../support/stories.js';

const images = 'https://archive.example/image';
const pictures = (...ids: number[]) => ids.map((id) => picture(id, images));
const postsWith = (...ids: unknown[]) =>
  ids.map((featured_media, index) => post(index + 1, { featured_media }));

/** Parameters of the only request for pictures. */
function parametersOf(archive: FakeArchive): Record<string, string> {
  const [url, ...more] = archive.askedOf('media');
  if (!url || more.length > 0) throw new Error('Not one request for pictures.');
  return Object.fromEntries(url.searchParams);
}

const altsOf = ({ articles }: ArticlePage) => articles.map(({ image }) => image?.alt.slice(0, 10));

describe('wordpress pictures', () => {
  it('come by one request for a whole page', async () => {
    const archive = new FakeArchive({ posts: postsWith(512, 7, 90), media: pictures(7, 90, 512) });
    const page = await ask(archive, { images: true });
    expect(archive.asked).to.have.length(2);
    expect(altsOf(page)).to.deep.equal(['Picture 51', 'Picture 7:', 'Picture 90']);
  });

  it('are asked by number in one fixed order', async () => {
    const archive = new FakeArchive({ posts: postsWith(512, 7, 90) });
    await ask(archive, { images: true });
    expect(parametersOf(archive)).to.deep.equal({
      include: '7,90,512',
      per_page: '3',
      _fields: 'id,alt_text,source_url,media_details',
    });
  });

  it('are asked once where several stories share one', async () => {
    const archive = new FakeArchive({ posts: postsWith(7, 90, 7), media: pictures(7, 90) });
    const page = await ask(archive, { images: true });
    expect(parametersOf(archive).include).to.equal('7,90');
    expect(altsOf(page)).to.deep.equal(['Picture 7:', 'Picture 90', 'Picture 7:']);
  });

  it('are asked no more than a hundred at once', async () => {
    const ids = Array.from({ length: 300 }, (_, index) => index + 1);
    const archive = new FakeArchive({ posts: postsWith(...ids) });
    await ask(archive, { images: true, limit: 100 });
    expect(parametersOf(archive).per_page).to.equal('100');
    expect(archive.askedOf('media')[0]?.href.length).to.be.below(1_000);
  });

  it('are kept for a day, as ids are', async () => {
    const archive = new FakeArchive({ posts: postsWith(7) });
    await ask(archive, { images: true });
    expect(archive.requests[1]?.freshMs).to.equal(24 * 60 * 60 * 1000);
  });

  it('are not asked for where no story has one', async () => {
    const archive = new FakeArchive({ posts: postsWith(0, undefined, null) });
    await ask(archive, { images: true });
    expect(archive.askedOf('media')).to.deep.equal([]);
  });

  it('are not asked for where none are shown', async () => {
    const archive = new FakeArchive({ posts: postsWith(7, 90), media: pictures(7, 90) });
    const page = await ask(archive, { images: false });
    expect(archive.asked).to.have.length(1);
    expect(altsOf(page)).to.deep.equal([undefined, undefined]);
  });

  it('are not asked for by stories left out', async () => {
    const unreadable = post(2, { featured_media: 90, link: 7 });
    const archive = new FakeArchive({ posts: [...postsWith(7), unreadable, post(3)] });
    await ask(archive, { images: true, limit: 1 });
    expect(parametersOf(archive).include).to.equal('7');
  });

  for (const id of ['7', '7,8', '', -7, 1.5, 1e300, true, {}, { id: 7 }, [7], raw('1e999')]) {
    it(`F59 are never asked for by ${JSON.stringify(id)}`, async () => {
      const archive = new FakeArchive({
        posts: encode(postsWith(id, 90)),
        media: pictures(7, 90),
      });
      const page = await ask(archive, { images: true });
      expect(parametersOf(archive).include).to.equal('90');
      expect(altsOf(page)).to.deep.equal([undefined, 'Picture 90']);
    });
  }

  it('leave their story when the archive lacks them', async () => {
    const archive = new FakeArchive({ posts: postsWith(7, 99_999), media: pictures(7) });
    const page = await ask(archive, { images: true });
    expect(altsOf(page)).to.deep.equal(['Picture 7:', undefined]);
    expect(page.problems).to.deep.equal([]);
  });

  it('F59 go to the stories that name them alone', async () => {
    const strangers = [...pictures(8), picture(7, images, { id: undefined }), null, 'picture', []];
    const archive = new FakeArchive({ posts: postsWith(7, 0), media: strangers });
    const page = await ask(archive, { images: true });
    expect(altsOf(page)).to.deep.equal([undefined, undefined]);
  });

  for (const code of ['HTTP_DENIED', 'HTTP_NOT_FOUND', 'NET_TIMEOUT'] as const) {
    it(`leave all stories, and tell why, on ${code}`, async () => {
      const closed = new HandbillError(code);
      const page = await ask(new FakeArchive({ posts: postsWith(7, 90), media: closed }), {
        images: true,
      });
      expect(idsOf(page)).to.deep.equal(['1', '2']);
      expect(altsOf(page)).to.deep.equal([undefined, undefined]);
      expect(page.problems).to.deep.equal([closed]);
    });
  }

  for (const [body, code] of [
    ['{"code":"rest_no_route"}', 'BODY_SHAPE'],
    ['<!doctype html><p>Sign in', 'BODY_NOT_JSON'],
  ] as const) {
    it(`leave all stories, and tell why, for ${body}`, async () => {
      const archive = new FakeArchive({ posts: postsWith(7), media: body });
      const page = await ask(archive, { images: true });
      expect(idsOf(page)).to.deep.equal(['1']);
      expect(page.problems.map((problem) => problem.code)).to.deep.equal([code]);
    });
  }

  it('are told of after what the stories lack', async () => {
    const archive = new FakeArchive({
      posts: [...postsWith(7), post(2, { link: 7 })],
      media: new HandbillError('HTTP_DENIED'),
    });
    const { problems } = await ask(archive, { images: true });
    expect(problems.map(({ code }) => code)).to.deep.equal(['BODY_SHAPE', 'HTTP_DENIED']);
  });

  it('do not keep the next page from coming', async () => {
    const media = new HandbillError('HTTP_DENIED');
    const archive = new FakeArchive({ posts: postsWith(7), media }, { 'x-wp-totalpages': '2' });
    const { next } = await ask(archive, { images: true });
    expect(next).to.equal('2');
  });

  it('reject with the reason when called off', async () => {
    const client = new HttpClient();
    const gone = new AbortController();
    const reason = new Error('The reader has left.');
    const leaving: Http = {
      get(url, request) {
        const answer = client.get(url, request);
        if (url.includes('/media?')) gone.abort(reason);
        return answer;
      },
    };
    const page = wordpress({ api: new HostileCase('ok').api }).articles(
      { ...anyArticle, images: true },
      { http: leaving, signal: gone.signal },
    );
    expect(await failureOf(page)).to.equal(reason);
  });

  it('come with their sizes over a real network', async () => {
    const { api } = new HostileCase('ok');
    const page = await wordpress({ api }).articles(
      { ...anyArticle, images: true },
      { http: new HttpClient() },
    );
    const widths = page.articles.map(({ image }) => image?.width);
    expect(widths).to.deep.equal([320, 320, undefined, 320, 320]);
  });
});
