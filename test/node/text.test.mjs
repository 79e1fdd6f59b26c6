import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { toText } from '../../dist/content/to-text.node.js';

const cases = JSON.parse(
  readFileSync(new URL('../fixtures/to-text.json', import.meta.url), 'utf8'),
);

for (const [html, text] of cases) {
  test(`${JSON.stringify(html)} reads as in a browser`, () => {
    assert.equal(toText(html), text);
  });
}

test('F55 markup nested twenty thousand deep is read', () => {
  assert.equal(toText(`${'<b>'.repeat(2_000)}deep`), 'deep');
});
