import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { archive } from 'handbill/sources/archive';
import { combined } from 'handbill/sources/combined';
import { drupal } from 'handbill/sources/drupal';
import { ghost } from 'handbill/sources/ghost';
import { jsonFeed } from 'handbill/sources/json-feed';
import { wordpress } from 'handbill/sources/wordpress';
import { xmlFeed } from 'handbill/sources/xml-feed';

const api = 'https://archive.example/';
const sources = [
  wordpress({ api }),
  archive({ api }),
  jsonFeed({ api }),
  xmlFeed({ api }),
  ghost({ api }),
  drupal({ api, options: { categories: 'field_section' } }),
  combined({ sources: {} }),
];

const attributes = { authors: 'author', categories: 'category' };

const text = await readFile(new URL('../../README.md', import.meta.url), 'utf8');
const [, readme] = /^## Archives$([\s\S]*?)^## /m.exec(text);

/** Cells of the row that begins with this name. */
const rowOf = (name) => {
  const row = readme.split('\n').find((line) => line.startsWith(`| \`${name}\` | `));
  return row?.split('|').map((cell) => cell.trim()) ?? [];
};

for (const { name, unable = [] } of sources) {
  test(`the README says what ${name} cannot do`, () => {
    const [, , , , refused, total] = rowOf(name);
    for (const ability of unable) {
      if (ability === 'total') assert.equal(total, 'not told');
      else assert.ok(refused.includes(`\`${attributes[ability] ?? ability}\``), ability);
    }
    assert.equal(unable.includes('total'), total === 'not told');
  });
}
