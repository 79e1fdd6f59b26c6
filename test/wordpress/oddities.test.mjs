import assert from 'node:assert/strict';
import { test } from 'node:test';
import { useScene } from './scene.mjs';

const scene = useScene();
const noticeBoard = 'tag="notice-board" limit="20"';

test('shows each story of a topic full of oddities', async () => {
  const feed = await scene.show(noticeBoard);
  assert.equal((await feed.items()).length, 12);
  assert.deepEqual(await feed.errors(), []);
});

test('shows entities and markup of a title as text', async () => {
  const feed = await scene.show(noticeBoard);
  assert.ok(await feed.item('Chandler & Sons: every rope < 20 m must go'));
});

test('gives a story without a title something to press', async () => {
  const feed = await scene.show(noticeBoard);
  const item = (await feed.items()).find(({ link }) => link.endsWith('/no-title/'));
  assert.notEqual(item.title, '');
});

test('keeps a word of ninety letters inside a phone', async () => {
  const feed = await scene.show(noticeBoard, { width: 320 });
  const [inner, outer] = await feed.evaluate((element) => [
    document.documentElement.scrollWidth,
    element.ownerDocument.defaultView.innerWidth,
  ]);
  assert.ok(inner <= outer, `${inner} pixels in a window of ${outer}`);
});

test('sets an Arabic story from right to left', async () => {
  const feed = await scene.show(noticeBoard);
  const directions = await feed.evaluate((element) => {
    const links = [...element.shadowRoot.querySelectorAll('[part=link]')];
    const title = links.find((link) => link.textContent.includes('رسالة'));
    const excerpt = title.closest('[part=item]').querySelector('[part=excerpt]');
    return [title, excerpt].map((box) => getComputedStyle(box).direction);
  });
  assert.deepEqual(directions, ['rtl', 'rtl']);
});

test('shows a story whose author was deleted', async () => {
  const feed = await scene.show(noticeBoard);
  assert.equal((await feed.item('Written by somebody who has left')).author, '');
});

test('shows a story that never had an author', async () => {
  const feed = await scene.show(noticeBoard);
  assert.equal((await feed.item('Written by nobody in particular')).author, '');
});

test('shows nothing but the title of a protected story', async () => {
  const feed = await scene.show(noticeBoard);
  assert.equal((await feed.item('Minutes for members')).excerpt, '');
});

test('shows a story without an excerpt', async () => {
  const feed = await scene.show(noticeBoard);
  assert.equal((await feed.item('A picture and nothing else')).excerpt, '');
});

test('leaves drafts out', async () => {
  const feed = await scene.show(noticeBoard);
  assert.equal(await feed.item('Not finished yet'), undefined);
});

test('runs no markup that a trusted writer stored', async () => {
  const feed = await scene.show(noticeBoard);
  const { excerpt } = await feed.item('Markup from a trusted hand');
  assert.match(excerpt, /^Kept as it was written\./);
  assert.equal(await feed.evaluate(() => window.breached), undefined);
});

test('asks for no picture that markup names', async () => {
  const feed = await scene.show(noticeBoard);
  assert.deepEqual(
    feed.requests.filter((request) => request.resourceType() === 'image'),
    [],
  );
});
