import assert from 'node:assert/strict';
import { test } from 'node:test';
import { titlesOfAll } from './ask.mjs';
import { titlesWhere } from './seeded.mjs';

const viaduct = 'Viaduct is to be counted, arch by arch';
const eveningTrain = 'The evening train waits for the band';

const titlesBetween = (since, until) => titlesOfAll({ tags: ['railway'], since, until });

test('finds stories between two days', async () => {
  const inMay = titlesWhere(
    ({ tags, date }) => tags.includes('railway') && date > '2025-05-01' && date < '2025-06-01',
  );
  const found = await titlesBetween('2025-05-01T00:00:00.000Z', '2025-06-01T00:00:00.000Z');
  assert.deepEqual(found, inMay);
});

test('finds a story published at the very moment of since', async () => {
  const found = await titlesBetween('2025-07-27T18:30:00.000Z');
  assert.deepEqual(found, [eveningTrain]);
});

test('leaves out a story published before since on the same day', async () => {
  const found = await titlesBetween('2025-07-27T12:00:00.000Z');
  assert.deepEqual(found, [eveningTrain]);
});

test('leaves out a story published at the very moment of until', async () => {
  const found = await titlesBetween('2025-07-27T00:00:00.000Z', '2025-07-27T18:30:00.000Z');
  assert.deepEqual(found, [viaduct]);
});

test('leaves out a story published after until on the same day', async () => {
  const found = await titlesBetween('2025-07-27T00:00:00.000Z', '2025-07-27T12:00:00.000Z');
  assert.deepEqual(found, [viaduct]);
});

test('reads a moment in another zone', async () => {
  const found = await titlesBetween('2025-07-27T20:30:00.000+02:00');
  assert.deepEqual(found, [eveningTrain]);
});
