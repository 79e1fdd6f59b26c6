import assert from 'node:assert/strict';
import { until } from '../../support/until.mjs';
import { archive, partner } from './stage.mjs';
import { Visit } from './visit.mjs';

/** What Firefox reports beside the failures of scripts: its own lines on policies, hashes and requests. */
const ownLines =
  /^Content-Security-Policy:|in the integrity attribute|^Cross-Origin Request Blocked:|^Loading module from/;

/** Names that the tests themselves put on the page; what hostile input may leave behind is not one. */
const collectors = /^__(?!handbill)/;

/**
 * What must hold after every test, whatever it did: the page noticed nothing of us, nobody else was
 * asked anything, and the owner was told what there was to tell, once.
 *
 * @param {Visit} visit
 * @param {object} expected
 * @param {string[]} [expected.told] Codes that the owner is told of, in any order.
 * @param {RegExp} [expected.faults] What the page may notice beside our own silence.
 * @param {RegExp} [expected.requests] Foreign addresses that may be asked.
 */
export async function checkPage(visit, { told = [], faults = /^$/, requests = /^$/ }) {
  await until(() => visit.lines.length >= told.length);
  const page = await visit.readPage();
  assert.deepEqual(
    page.faults.filter((fault) => !faults.test(fault)),
    [],
    'the page notices a fault',
  );
  assert.deepEqual(
    visit.failures.filter((message) => !ownLines.test(message) && !faults.test(message)),
    [],
    'the browser reports a failure',
  );
  const known = await globalsOf(visit.room);
  assert.deepEqual(
    page.globals.filter((name) => !known.has(name) && !collectors.test(name)),
    [],
    'the page has new globals',
  );
  assert.deepEqual(
    visit.requests.filter((address) => isForeign(address) && !requests.test(address)),
    [],
    'somebody else was asked',
  );
  assert.deepEqual(visit.lines.map(codeOf).sort(), [...told].sort(), 'lines to the owner');
}

/** The code of a line, which the optional part writes first and the plain line after the tag. */
const codeOf = (line) => /^\[handbill\] (?:<[\w-]+> )?([A-Z_]+)/.exec(line)?.[1] ?? line;

const isForeign = (address) =>
  /^https?:/.test(address) &&
  !address.startsWith(`${partner.url}/`) &&
  !address.startsWith(`${archive.url}/`);

const rooms = new Map();

/** Every name that a page has on its window without us. */
function globalsOf(room) {
  if (!rooms.has(room)) rooms.set(room, visitWithoutUs(room));
  return rooms.get(room);
}

async function visitWithoutUs(room) {
  const visit = await Visit.start();
  try {
    await visit.open({ room, script: '/script/empty.js' });
    const { globals } = await visit.readPage();
    return new Set(globals);
  } finally {
    await visit.end();
  }
}
