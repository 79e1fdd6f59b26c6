import assert from 'node:assert/strict';
import { until } from '../support/until.mjs';
import { signupTest } from './support/outcome-test.mjs';
import { daily, named, partner, services } from './support/signup-scene.mjs';

const thanks = partner.publish('<!doctype html><title>Thank you</title>');

/** A page that cancels one of the events. */
const cancelling = (type) => ({
  head: `<script>
    addEventListener('digest-signup-${type}', (event) => event.preventDefault(), true);
  </script>`,
});

signupTest('A sign-up leads on to the page that its owner names', async (visit) => {
  await visit.open(`${daily} success-url="${thanks}"`);
  await visit.signUp();
  await until(() => visit.page.url() === thanks);
});

signupTest('A page that cancels the success stays', async (visit) => {
  await visit.open(`${daily} success-url="${thanks}"`, cancelling('success'));
  const here = visit.page.url();
  await visit.signUp();
  const { words } = await visit.becomes('subscribed');
  await visit.settled();
  assert.equal(visit.page.url(), here);
  assert.deepEqual(Object.keys(words), ['success']);
});

signupTest('A sign-up that the page cancels sends nothing and stays as it is', async (visit) => {
  await visit.open(named.archive, cancelling('submit'));
  await visit.signUp();
  const { states, typed, focus, words } = await visit.seen(({ events }) => events.length > 0);
  assert.deepEqual(states, ['ready']);
  assert.deepEqual([typed, focus, words], ['ida@reader.example', 'submit', {}]);
  assert.deepEqual(services.requests('archive'), []);
});

for (const [email, status] of [
  ['down@reader.example', 'unavailable'],
  ['ida@reader', 'invalid'],
]) {
  signupTest(`A page that cancels the error takes over the telling of ${status}`, async (visit) => {
    await visit.open(named.archive, cancelling('error'));
    await visit.signUp(email);
    await visit.becomes(status);
    const { words, announced, states } = await visit.settled();
    assert.deepEqual([words, announced, states], [{}, [], [status]]);
  });
}

signupTest('The page learns of a sign-up above the form, before it is sent', async (visit) => {
  await visit.open(named.archive);
  await visit.run(() => {
    document.querySelector('main').addEventListener('digest-signup-submit', ({ request }) => {
      window.__asked = request.email;
    });
  });
  await visit.signUp();
  await visit.becomes('pending');
  assert.equal(await visit.run(() => window.__asked), 'ida@reader.example');
});
