import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ask } from './ask.mjs';

const wrongKey = '00000000000000000000000000';

test('names the refusal of a wrong key', async () => {
  await assert.rejects(ask({}, { apiKey: wrongKey }), { code: 'HTTP_DENIED' });
});

test('names the refusal of what is no key', async () => {
  await assert.rejects(ask({}, { apiKey: 'open sesame' }), { code: 'HTTP_DENIED' });
});

test('tells that it needs a key', async () => {
  await assert.rejects(ask({}, { apiKey: '' }), { code: 'CONFIG_VALUE' });
});

for (const query of [{ search: 'viaduct' }, { categories: ['railway'] }]) {
  test(`refuses ${Object.keys(query)}, which Ghost has not`, async () => {
    await assert.rejects(ask(query), { code: 'CONFIG_UNSUPPORTED' });
  });
}
