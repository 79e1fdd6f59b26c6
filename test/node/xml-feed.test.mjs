import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { parseXmlFeed } from 'handbill/sources/xml-feed';
import { SaxesParser } from 'saxes';
import { scan } from '../../dist/feed/sources/xml-feed/scan.js';
import { randomDocument } from '../fixtures/random-xml.mjs';

const folder = new URL('../fixtures/xml-feeds/', import.meta.url);
const expected = JSON.parse(await readFile(new URL('expected.json', folder), 'utf8'));

for (const [name, page] of Object.entries(expected)) {
  test(`Node reads ${name} as browsers do`, async () => {
    const bytes = await readFile(new URL(name, folder));
    const { problems, ...found } = parseXmlFeed(bytes, { url: 'https://archive.example/feed.xml' });
    const told = problems.map(({ message }) => message);
    assert.equal(JSON.stringify({ ...found, problems: told }), JSON.stringify(page));
  });
}

/** All that is told of a document, in one line; text in one piece, however it came. */
function recorder() {
  const events = [];
  return {
    events,
    open: (name, attributes) => events.push(`<${name} ${JSON.stringify([...attributes])}>`),
    close: (name) => events.push(`</${name}>`),
    text(text) {
      if (events.at(-1)?.startsWith('#')) events[events.length - 1] += text;
      else if (text) events.push(`#${text}`);
    },
    cut: () => events.push('cut'),
  };
}

function eventsOfSaxes(xml) {
  const told = recorder();
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => told.open(name, Object.entries(attributes)));
  parser.on('closetag', ({ name }) => told.close(name));
  parser.on('text', told.text);
  parser.on('cdata', told.text);
  parser.on('error', (error) => assert.fail(`not well-formed: ${error.message}\n${xml}`));
  parser.write(xml).close();
  return told.events;
}

test('well-formed documents are read as a strict parser reads them', () => {
  for (let seed = 1; seed <= 500; seed++) {
    const xml = randomDocument(seed);
    const told = recorder();
    scan(xml, told);
    assert.deepEqual(told.events, eventsOfSaxes(xml), xml);
  }
});
