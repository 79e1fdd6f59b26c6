import assert from 'node:assert/strict';
import { test } from 'node:test';
import { storyOf } from './ask.mjs';
import { running } from './running.mjs';

const noticeBoard = { tags: ['notice-board'] };
const title = 'A picture with a quotation in its words';

test('gives the picture of a story with its alternative text', async () => {
  const { image } = await storyOf(title, { ...noticeBoard, images: true });
  assert.equal(image.url, `${running.url}/favicon.ico`);
  assert.equal(image.alt, 'A sign that says "Mind < the gap" & means it');
});

test('gives no picture unless it is asked for', async () => {
  const { image } = await storyOf(title, noticeBoard);
  assert.equal(image, undefined);
});

test('gives a story without a picture', async () => {
  const { image } = await storyOf('A story without a picture', { ...noticeBoard, images: true });
  assert.equal(image, undefined);
});
