import { expect } from '@open-wc/testing';
import { HandbillError } from '../../../src/net/handbill-error.js';
import { post } from '../../hostile-server/posts.mjs';
import { failureOf } from '../../support/failure-of.js';
import { ask } from '../support/ask.js';
import { FakeArchive } from '../support/fake-archive.js';

const posts = (count: number) => Array.from({ length: count }, (_, index) => post(index + 1));

const archiveOf = (count: number, headers = {}) =>
  new FakeArchive({ posts: posts(count) }, headers);

describe('wordpress paging', () => {
  it('names the next page while pages are left', async () => {
    const { next } = await ask(archiveOf(5, { 'x-wp-totalpages': '3' }), { cursor: '2' });
    expect(next).to.equal('3');
  });

  it('ends by the count of pages', async () => {
    const { next } = await ask(archiveOf(5, { 'x-wp-totalpages': '3' }), { cursor: '3' });
    expect(next).to.equal(undefined);
  });

  it('goes on after a page cut short by WordPress', async () => {
    const { next } = await ask(archiveOf(3, { 'x-wp-totalpages': '3' }));
    expect(next).to.equal('2');
  });

  it('goes on after a full page without count', async () => {
    const { next, total } = await ask(archiveOf(5));
    expect(next).to.equal('2');
    expect(total).to.equal(undefined);
  });

  it('ends after a short page without count', async () => {
    const { next } = await ask(archiveOf(4));
    expect(next).to.equal(undefined);
  });

  for (const count of ['many', 'NaN', '-1', '', '1e-9']) {
    it(`ends where the count of pages is "${count}"`, async () => {
      const { next } = await ask(archiveOf(5, { 'x-wp-totalpages': count }));
      expect(next).to.equal(undefined);
    });
  }

  it('ends at an empty page, whatever the count', async () => {
    const { next } = await ask(archiveOf(0, { 'x-wp-totalpages': '1e999' }), { cursor: '2' });
    expect(next).to.equal(undefined);
  });

  it('never follows addresses that the archive names', async () => {
    const link = '<https://evil.example/wp-json/wp/v2/posts?page=2>; rel="next"';
    const { next } = await ask(archiveOf(5, { link, 'x-wp-totalpages': '2' }));
    expect(next).to.equal('2');
  });

  it('takes a page past the end as empty', async () => {
    const past = new HandbillError('HTTP_REFUSED', {
      status: 400,
      body: '{"code":"rest_post_invalid_page_number","message":"…","data":{"status":400}}',
    });
    const page = await ask(new FakeArchive({ posts: past }), { cursor: '9' });
    expect(page.articles).to.deep.equal([]);
    expect(page.next).to.equal(undefined);
  });

  it('passes on any other refusal', async () => {
    const refused = new HandbillError('HTTP_REFUSED', { body: '{"code":"rest_invalid_param"}' });
    const failure = await failureOf(ask(new FakeArchive({ posts: refused })));
    expect(failure).to.equal(refused);
  });

  it('counts all stories that match', async () => {
    const { total } = await ask(archiveOf(5, { 'x-wp-total': '23' }));
    expect(total).to.equal(23);
  });

  for (const count of ['1e999', '-5', '', 'NaN', '23 stories', '9'.repeat(30)]) {
    it(`F52 takes ${JSON.stringify(count)} for no count`, async () => {
      const { total } = await ask(archiveOf(5, { 'x-wp-total': count }));
      expect(total).to.equal(undefined);
    });
  }

  it('F50 takes no more than it asked for', async () => {
    const { articles } = await ask(archiveOf(100, { 'x-wp-totalpages': '1' }), { limit: 5 });
    expect(articles.map(({ id }) => id)).to.deep.equal(['1', '2', '3', '4', '5']);
  });

  it('F50 counts a story once a page', async () => {
    const doubled = [1, 2, 1, 1, 3].map((id) => post(id));
    const { articles, problems } = await ask(new FakeArchive({ posts: doubled }));
    expect(articles.map(({ id }) => id)).to.deep.equal(['1', '2', '3']);
    expect(problems).to.deep.equal([]);
  });
});
