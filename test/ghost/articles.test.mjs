import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ask, storyOf } from './ask.mjs';
import { running } from './running.mjs';
import { titlesOf, titlesWhere } from './seeded.mjs';

const noticeBoard = { tags: ['notice-board'] };
const titlesIn = ({ articles }) => articles.map(({ title }) => title);

test('gives the newest five stories of a topic', async () => {
  assert.deepEqual(titlesIn(await ask({ tags: ['railway'] })), titlesOf('railway').slice(0, 5));
});

test('gives the newest stories of the whole archive without a filter', async () => {
  const all = titlesWhere(() => true);
  const page = await ask({ limit: 100 });
  assert.deepEqual(titlesIn(page), all);
  assert.equal(page.total, all.length);
});

test('reads address, moment, authors and topics of a story', async () => {
  const { url, publishedAt, authors, tags } = await storyOf('Paper lanterns over the station yard');
  assert.deepEqual(
    { url, publishedAt, authors, tags },
    {
      url: `${running.url}/paper-lanterns/`,
      publishedAt: '2025-06-05T09:00:00.000Z',
      authors: [`Owen "Ox" O'Hara & Co`],
      tags: ['日本'],
    },
  );
});

test('takes markup and entities of a title for text', async () => {
  const title = 'Salt & <em>Pepper</em>: the mill &amp; its stones';
  assert.ok(await storyOf(title, noticeBoard));
});

test('takes the text of a story without its markup', async () => {
  const { summary } = await storyOf('A story with markup in its text', noticeBoard);
  assert.equal(summary, 'Soup & bread for 3 < 4 people.');
});

test('prefers a summary that was written by hand', async () => {
  const { summary } = await storyOf('A story with a summary by hand', noticeBoard);
  assert.equal(summary, 'Somebody wrote this by hand.');
});

test('leaves summaries out where none are shown', async () => {
  const { articles } = await ask({ ...noticeBoard, summaries: false });
  assert.ok(articles.length > 0 && articles.every(({ summary }) => summary === ''));
});

test('gives title and address of a story for members, and nothing of its text', async () => {
  const { url, summary } = await storyOf('Minutes for members', noticeBoard);
  assert.deepEqual([url, summary], [`${running.url}/members/`, '']);
});

test('gives the summary by hand of a story for members', async () => {
  const { summary } = await storyOf('A longer letter for members', noticeBoard);
  assert.equal(summary, 'The letter is long, and <b>half</b> of it is about soup & bread.');
});

test("leaves the editors' own tags out", async () => {
  const { tags } = await storyOf('Chosen by the desk for the front page', noticeBoard);
  assert.deepEqual(tags, ['Notice board', 'Market']);
});

test('leaves drafts out', async () => {
  assert.equal(await storyOf('Not finished yet', noticeBoard), undefined);
});

test('gives an edited story in its old place, with the time of the change', async () => {
  const { articles } = await ask({ tags: ['railway'], limit: 100 });
  const { title, publishedAt, updatedAt } = articles.at(-1);
  assert.equal(title, 'Footbridge at Ellerdale Halt opens again');
  assert.ok(updatedAt > publishedAt);
});
