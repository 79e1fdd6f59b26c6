import assert from 'node:assert/strict';
import { test } from 'node:test';
import { useScene } from './scene.mjs';

const scene = useScene();
const harbour = 'tag="harbour" limit="23" images="thumbnail"';
const noticeBoard = 'tag="notice-board" limit="20" images="thumbnail"';

const imagesAskedBy = (feed) =>
  feed.requests.filter((request) => request.resourceType() === 'image');

test('asks for no pictures by default', async () => {
  const feed = await scene.show('tag="harbour"');
  assert.doesNotMatch(feed.asked('posts').join(), /featured/);
  assert.deepEqual(feed.asked('media'), []);
  assert.deepEqual(imagesAskedBy(feed), []);
});

test('shows the pictures of the archive', async () => {
  const feed = await scene.show('tag="harbour" limit="1" images="thumbnail"');
  const [{ image }] = await feed.items();
  assert.ok(image.source.startsWith(`${scene.archive.url}/wp-content/uploads/2025/01/winter-`));
});

test('offers the sizes that show the whole picture', async () => {
  const feed = await scene.show(harbour);
  const [{ image }] = await feed.items();
  assert.deepEqual(image.widths, [300, 768, 1024, 1536, 1600]);
});

test('offers the sizes of a picture that is taller than wide', async () => {
  const feed = await scene.show(noticeBoard);
  const { image } = await feed.item('A mast, upright');
  assert.deepEqual(image.widths, [200, 683, 768, 900]);
});

test('takes alternative text for plain text', async () => {
  const feed = await scene.show(harbour);
  const { image } = await feed.item('Tide gauge read through the night by hand');
  assert.equal(image.alt, 'Depth < 3 m at the bar &amp; falling');
});

test('leaves a decorative picture without alternative text', async () => {
  const feed = await scene.show(harbour);
  const { image } = await feed.item('In praise of the weather kiosk');
  assert.equal(image.alt, '');
});

test('asks for the pictures of a page at once', async () => {
  const feed = await scene.show(harbour);
  assert.equal(feed.asked('posts').length, 1);
  assert.equal(feed.asked('media').length, 1);
});

test('asks for no numbers where no story has a picture', async () => {
  const feed = await scene.show('tag="one-story" images="thumbnail"');
  assert.deepEqual(feed.asked('media'), []);
});

test('tells the host of the pictures nothing about the page', async () => {
  const feed = await scene.show('tag="harbour" limit="1" images="thumbnail"');
  await feed.evaluate((element) => element.shadowRoot.querySelector('[part=image]').decode());
  const [request] = imagesAskedBy(feed);
  assert.ok(!request.headers().referer);
});

test('asks only for pictures that come into view', async () => {
  const feed = await scene.show(harbour);
  const asked = imagesAskedBy(feed).length;
  assert.ok(asked < 18, `${asked} pictures were asked for`);
});

test('shows a story whose picture was thrown away', async () => {
  const feed = await scene.show(noticeBoard);
  assert.equal((await feed.item('The picture was thrown away')).image, null);
});

test('shows a story whose picture readers may not see', async () => {
  const feed = await scene.show(noticeBoard);
  assert.equal((await feed.item('The picture belongs to an unfinished story')).image, null);
});

test('leaves the place of a missing file to the text', async () => {
  const feed = await scene.show('tag="harbour" search="fish steps" images="thumbnail"');
  await feed.evaluate(async (element) => {
    const image = element.shadowRoot.querySelector('[part=image]');
    await image?.decode().catch(() => {});
  });
  assert.equal((await feed.item('Fish steps closed for a fortnight')).image, null);
});
