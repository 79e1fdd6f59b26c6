import assert from 'node:assert/strict';
import { test } from 'node:test';
import { useScene } from './scene.mjs';
import { titlesOf, titlesWhere } from './seeded.mjs';

const scene = useScene();

test('shows the newest five stories of a topic', async () => {
  const feed = await scene.show('tag="harbour"');
  assert.deepEqual(await feed.titles(), titlesOf('harbour').slice(0, 5));
});

test('shows the newest stories of the whole archive without a filter', async () => {
  const feed = await scene.show('limit="12"');
  assert.deepEqual(await feed.titles(), titlesWhere(() => true).slice(0, 12));
});

test('links each title to its story in the archive', async () => {
  const feed = await scene.show('tag="harbour" limit="1"');
  const [{ link }] = await feed.items();
  assert.equal(link, `${scene.archive.url}/2025/09/winter-berths/`);
});

test('dates a story by GMT where the archive keeps another time', async () => {
  const feed = await scene.show('tag="harbour" limit="1"');
  const [{ date }] = await feed.items();
  assert.equal(date, '2025-09-28T17:20:00.000Z');
});

test('names an author as she writes her name', async () => {
  const feed = await scene.show('tag="harbour" limit="1"');
  const [{ author }] = await feed.items();
  assert.equal(author, `Jane "J" O'Neill & Co`);
});

test('cuts the mark of the theme off an excerpt', async () => {
  const feed = await scene.show('tag="harbour" limit="1"');
  const [{ excerpt }] = await feed.items();
  assert.match(excerpt, /^Numbers will be drawn [^[\]]*…$/);
});

test('cuts a link to the rest of the story off an excerpt', async (context) => {
  await scene.switchOn(context, 'read-more-tail');
  const feed = await scene.show('tag="harbour" limit="1"');
  const [{ excerpt }] = await feed.items();
  assert.match(excerpt, /^Numbers will be drawn [^[\]]*…$/);
  assert.doesNotMatch(excerpt, /Continue reading/);
});

test('shows a hand-written excerpt with links as text', async () => {
  const feed = await scene.show('tag="harbour" limit="23"');
  const { excerpt } = await feed.item('Six lamps for Wick Quay, and a question about the seventh');
  assert.equal(
    excerpt,
    'The council has paid for six lamps. Everybody agrees that there are seven posts…',
  );
});

test('decodes the entities of a hand-written excerpt', async () => {
  const feed = await scene.show('tag="harbour" limit="23"');
  const { excerpt } = await feed.item('Hand crane passes its inspection at the second attempt');
  assert.equal(
    excerpt,
    'The inspector & the harbour master shook hands – a new chain, and £40 for the paint.',
  );
});
