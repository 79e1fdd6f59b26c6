import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { toText } from '../../dist/content/to-text.node.js';

// test/content/to-text.test.ts holds the form that browsers use to the same table.
const table = JSON.parse(
  await readFile(new URL('../fixtures/to-text.json', import.meta.url), 'utf8'),
);

describe('toText without a DOM', () => {
  for (const { fact, html, text } of table) {
    it(fact, () => {
      assert.equal(toText(html), text);
    });
  }

  it('looks at no more than 20 000 characters', () => {
    assert.ok(toText('<b>salt</b> '.repeat(100_000)).length < 20_000);
  });

  it('F55 reads elements nested to any depth', () => {
    assert.equal(toText(`${'<b>'.repeat(5_000)}Deep down`), 'Deep down');
  });
});
