import assert from 'node:assert/strict';
import { describe } from 'node:test';
import { lists } from '../signup-services/listmonk.mjs';
import { until } from '../support/until.mjs';
import { signupTest } from './support/outcome-test.mjs';
import { daily, named, services } from './support/signup-scene.mjs';

const methods = (name) => services.requests(name).map(({ method }) => method);

/** What a service got last. */
const received = (name) => JSON.parse(services.requests(name).at(-1).body);

/** Values and words of the choices that are drawn. */
const choices = (visit) =>
  visit.run(() => {
    const { shadowRoot } = document.querySelector('digest-signup');
    return [...shadowRoot.querySelectorAll('[name=lists]')].map(({ value, labels }) => [
      value,
      labels[0].innerText.trim(),
    ]);
  });

describe('What listmonk offers', () => {
  const offering = `${named.listmonk} topics="*"`;

  signupTest('is drawn after one question', async (visit) => {
    await visit.open(offering);
    await visit.find('[name=lists]');
    assert.deepEqual(await choices(visit), [
      [lists.daily, 'Daily'],
      [lists.weekly, 'Weekly'],
    ]);
    assert.deepEqual(methods('listmonk'), ['GET']);
  });

  signupTest('goes to it as the reader chose, without a second question', async (visit) => {
    await visit.open(offering);
    const choice = await visit.find(`[value="${lists.daily}"]`);
    await choice.click();
    await visit.signUp();
    await visit.becomes('subscribed');
    assert.deepEqual(methods('listmonk'), ['GET', 'OPTIONS', 'POST']);
    assert.deepEqual(received('listmonk').list_uuids, [lists.daily]);
  });
});

describe('A choice of topics', () => {
  const choosing = `${named.archive} topics="water: Water and sewage, schools"`;

  signupTest('is refused as long as nothing is chosen', async (visit) => {
    await visit.open(choosing);
    await visit.signUp();
    const { complaints, focus, states } = await visit.seen(({ complaints }) => complaints.lists);
    assert.deepEqual(complaints, { lists: 'Please choose at least one.' });
    assert.deepEqual([focus, states], ['lists', ['ready']]);
    assert.deepEqual(services.requests('archive'), []);
  });

  signupTest('is complained of no longer once something is chosen', async (visit) => {
    await visit.open(choosing);
    await visit.signUp();
    await visit.seen(({ complaints }) => complaints.lists);
    await visit.page.keyboard.press(' ');
    assert.deepEqual((await visit.settled()).complaints, {});
    await visit.press('submit');
    await visit.becomes('pending');
    assert.deepEqual(received('archive').lists, ['water']);
  });

  signupTest('may stay empty beside a list that all readers get', async (visit) => {
    await visit.open(`${choosing} list="digest"`);
    await visit.signUp();
    await visit.becomes('pending');
    assert.deepEqual(received('archive').lists, ['digest']);
  });
});

describe('The consent in the owner’s own words', () => {
  const agreeing = { children: '<span slot="consent">Send me <b>the digest</b>.</span>' };

  signupTest('has to be given', async (visit) => {
    await visit.open(named.archive, agreeing);
    await visit.signUp();
    const { complaints, focus } = await visit.seen(({ complaints }) => complaints.consent);
    assert.deepEqual(complaints, { consent: 'Please tick this box.' });
    assert.equal(focus, 'consent');
    assert.deepEqual(services.requests('archive'), []);
  });

  signupTest('goes to the service word for word', async (visit) => {
    await visit.open(named.archive, agreeing);
    const box = await visit.find('[name=consent]');
    await box.click();
    await visit.signUp();
    await visit.becomes('pending');
    assert.equal(received('archive').consent.text, 'Send me the digest.');
  });
});

describe('Before the reader does anything', () => {
  for (const [name, attributes] of Object.entries({ ...named, listmonk: daily })) {
    signupTest(`nothing is asked of ${name}`, async (visit) => {
      await visit.open(attributes);
      // Longer than the page may have better to do.
      await visit.page.waitForNetworkIdle({ idleTime: 600 });
      assert.deepEqual(methods(name), []);
    });
  }

  for (const name of ['listmonk', 'mailtrain']) {
    signupTest(`${name} is asked at the reader's first touch`, async (visit) => {
      await visit.open({ ...named, listmonk: daily }[name]);
      const field = await visit.find('[name=email]');
      await field.focus();
      await until(() => methods(name).length > 0);
      assert.deepEqual(methods(name), ['GET']);
    });
  }
});
