import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { archive } from 'handbill/sources/archive';
import { startApi } from '../archive-api/api.mjs';
import { startPlainFiles } from '../archive-api/plain-files.mjs';
import { idsWhere, morning, noon } from '../archive-api/stories.mjs';
import { askSource } from '../support/ask-source.mjs';

let api;
let files;

before(async () => {
  [api, files] = await Promise.all([startApi(), startPlainFiles()]);
});
after(() => Promise.all([api.stop(), files.stop()]));

const ask = ({ url }, query) => askSource(archive({ api: url }), query);
const idsOf = ({ articles }) => articles.map(({ id }) => id);

test('an API answers a search', async () => {
  assert.deepEqual(idsOf(await ask(api, { search: 'tide' })), ['s12', 's10']);
});

test('an API searches within a topic', async () => {
  assert.deepEqual(idsOf(await ask(api, { search: 'tide', tags: ['rail'] })), ['s12']);
});

test('an API leads through what it found', async () => {
  const { next } = await ask(api, { search: 'tide', limit: 1 });
  const second = await ask(api, { search: 'tide', limit: 1, cursor: next });
  assert.deepEqual([idsOf(second), second.next], [['s10'], undefined]);
});

test('plain files refuse a search that nobody made', async () => {
  await assert.rejects(ask(files, { search: 'tide' }), ({ code, facts }) => {
    assert.deepEqual([code, facts.detail], ['CONFIG_UNSUPPORTED', 'search']);
    return true;
  });
});

const oneUnknown = { tags: ['water', 'watr'], limit: 20 };

test('an API tells of an unknown topic among several', async () => {
  const { articles, problems } = await ask(api, oneUnknown);
  assert.deepEqual([articles, problems[0].code], [[], 'CONFIG_TOPIC_UNKNOWN']);
});

test('plain files overlook an unknown topic among several', async () => {
  const inWater = ({ tags }) => tags.includes('water');
  assert.deepEqual(idsOf(await ask(files, oneUnknown)), idsWhere(inWater));
});

test('an API goes on where it was when an article came in between', async (context) => {
  const { next } = await ask(api, { limit: 3 });
  await api.publish(noon);
  context.after(() => api.publish(morning));
  assert.deepEqual(idsOf(await ask(api, { limit: 2, cursor: next })), ['s9', 's8']);
});

test('an API refuses a value that cannot be', async () => {
  await assert.rejects(ask(api, { limit: 500 }), { code: 'HTTP_REFUSED' });
});
