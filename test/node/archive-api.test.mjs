import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { Validator } from '@seriousme/openapi-schema-validator';
import { archive } from 'handbill/sources/archive';
import { listening } from '../archive-api/listening.mjs';
import { objection, published, schemas } from '../archive-api/schemas.mjs';
import { askSource } from '../support/ask-source.mjs';

/** The example of each schema that has one of its own. */
const examples = {
  'article-feed.schema.json': 'articles.json',
  'archive.schema.json': 'archive.json',
  'campaign.schema.json': 'campaign.json',
  'problem.schema.json': 'problem.json',
  'subscription.schema.json': 'subscription.json',
  'subscription-answer.schema.json': 'subscription-answer.json',
  'tags.schema.json': 'tags.json',
};

for (const [schema, example] of Object.entries(examples)) {
  test(`the example ${example} fits its schema`, () => {
    assert.equal(objection(schema, published(`examples/${example}`)), undefined);
  });
}

/** What no archive may send, as a change to an example. */
const mistakes = [
  ['article-feed.schema.json', 'an item without id', (feed) => delete feed.items[0].id],
  [
    'article-feed.schema.json',
    'a day without time',
    (feed) => {
      feed.items[0].date_published = '2026-02-19';
    },
  ],
  [
    'article-feed.schema.json',
    'a negative count',
    (feed) => {
      feed._archive.total = -1;
    },
  ],
  [
    'article-feed.schema.json',
    'a relative address',
    (feed) => {
      feed.items[0].url = '/2026/02/story-3/';
    },
  ],
  [
    'campaign.schema.json',
    'cents in fractions',
    (campaign) => {
      campaign.raised = 11820.5;
    },
  ],
  ['campaign.schema.json', 'a sum without currency', (campaign) => delete campaign.currency],
  ['campaign.schema.json', 'a sum of no known day', (campaign) => delete campaign.as_of],
  [
    'problem.schema.json',
    'an unknown type',
    (problem) => {
      problem.type = 'about:blank';
    },
  ],
  ['subscription.schema.json', 'a sign-up without key', (subscription) => delete subscription.key],
];

for (const [schema, mistake, make] of mistakes) {
  test(`${schema} refuses ${mistake}`, () => {
    const document = published(`examples/${examples[schema]}`);
    make(document);
    assert.notEqual(objection(schema, document), undefined);
  });
}

test('the description is OpenAPI 3.1', async () => {
  const validator = new Validator();
  for (const file of schemas) validator.addSpecRef(published(file), file);
  const { valid, errors } = await validator.validate(published('openapi.json'));
  assert.equal(valid, true, JSON.stringify(errors));
  assert.equal(validator.version, '3.1');
});

test('the description names no schema that is not there', () => {
  const named = JSON.stringify(published('openapi.json')).matchAll(/"\$ref":"([^#"]+)"/g);
  const missing = [...named].map(([, file]) => file).filter((file) => !schemas.includes(file));
  assert.deepEqual(missing, []);
});

/** A host of plain files: the examples at the addresses of the contract. */
const host = await listening(({ url }) => {
  const file = { '/v1/tags/water/articles.json': 'articles.json' }[url.pathname];
  return {
    status: file ? 200 : 404,
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(published(`examples/${file ?? 'problem.json'}`)),
  };
});

after(() => host.stop());

const ask = (query) => askSource(archive({ api: host.url }), query);

test('a host of plain files is an archive', async () => {
  const { articles, topic, total } = await ask({ tags: ['water'], limit: 2 });
  assert.deepEqual(
    articles.map(({ id, title }) => [id, title]),
    [
      ['story-3', 'The tide gauge is read by hand again'],
      ['story-2', 'Nets < 10 m are free of dues'],
    ],
  );
  assert.equal(articles[0].image.alt, 'A gauge, half under water');
  assert.equal(articles[0].publishedAt, '2026-02-19T07:30:00.000Z');
  assert.equal(topic.name, 'Water & weather');
  assert.equal(total, 3);
});

test('an archive says which topic it does not know', async () => {
  const { articles, problems } = await ask({ tags: ['watr'] });
  assert.deepEqual(articles, []);
  assert.deepEqual(
    problems.map(({ code, facts }) => [code, facts.detail]),
    [['CONFIG_TOPIC_UNKNOWN', 'watr']],
  );
});
