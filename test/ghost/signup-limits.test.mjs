import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ProviderPage } from './provider-page.mjs';
import { useSignupScene } from './signup-scene.mjs';

const scene = useSignupScene({ patient: false });

test('a sixth try with one address is too often', async () => {
  const page = await ProviderPage.open(scene);
  const tries = [];
  for (let count = 0; count < 6; count++) {
    tries.push(await page.subscribe({ email: 'ada@readers.example' }));
  }
  const { status, error } = tries.pop();
  assert.deepEqual([status, error.status], ['rate-limited', 429]);
  assert.deepEqual(new Set(tries.map((outcome) => outcome.status)), new Set(['pending']));
});
