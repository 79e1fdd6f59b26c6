import assert from 'node:assert/strict';
import { describe } from 'node:test';
import { until } from '../support/until.mjs';
import { signupTest } from './support/signup-test.mjs';

const email = 'ida@reader.example';

for (const room of ['prototype-js', 'frozen', 'frozen-symbol', 'patched-globals', 'amd']) {
  signupTest(`F63 a sign-up arrives as it should on ${room}`, async (visit) => {
    await visit.open({ room, attributes: 'list="daily" topics="water, schools"' });
    await visit.fill();
    await visit.click('[value=water]');
    await visit.click('[part=submit]');
    await visit.becomes('subscribed');
    const [{ key, ...sent }] = await visit.subscriptions();
    assert.match(key, /^\d+(-\d+){4}$/);
    assert.deepEqual(sent, { email, lists: ['daily', 'water'], origin: {}, language: 'en' });
  });
}

/** What a page hides as a whole stays hidden; and a floated body gets its width. */
const head = '<style>body { visibility: visible; pointer-events: auto; inline-size: 90% }</style>';

for (const room of ['hostile-css', 'hostile-css-initial']) {
  signupTest(`F61 a reader can sign up on ${room}`, async (visit) => {
    await visit.open({ room, head });
    await visit.click('[part=input]');
    await visit.page.keyboard.type(email);
    await visit.pass();
    await visit.click('[part=submit]');
    await visit.becomes('subscribed');
    const [sent] = await visit.subscriptions();
    assert.equal(sent.email, email);
  });

  signupTest(`F61 the trap is not seen on ${room}`, async (visit) => {
    await visit.open({ room, head });
    const isShown = await visit.run(() =>
      document.querySelector('digest-signup').shadowRoot.querySelector('.trap').checkVisibility(),
    );
    assert.equal(isShown, false);
  });
}

/** Has the page's own listener fail. */
const failOn = (visit, type) =>
  visit.run((name) => {
    document.querySelector('digest-signup').addEventListener(name, () => {
      throw new Error('thrown by the page');
    });
  }, type);

/** The first browser says no more of what a test put on the page. */
const faults = /thrown by the page|^error: Script error\.$/;

signupTest(
  'F74 a listener that throws does not keep a sign-up from going',
  async (visit) => {
    await visit.open();
    await failOn(visit, 'digest-signup-submit');
    await visit.signUp();
    await visit.becomes('subscribed');
    assert.equal((await visit.posts()).length, 1);
  },
  { faults },
);

signupTest(
  'F74 a listener that throws does not keep the page from going on',
  async (visit) => {
    await visit.open({ attributes: 'success-url="#thanks"' });
    await failOn(visit, 'digest-signup-success');
    await visit.signUp();
    await until(() => visit.page.url().endsWith('#thanks'));
    await visit.becomes('subscribed');
  },
  { faults },
);

signupTest(
  'F74 a listener that throws does not keep a failure from being said',
  async (visit) => {
    await visit.open({ answers: 'signup-503' });
    await failOn(visit, 'digest-signup-error');
    await visit.signUp();
    const { message } = await visit.becomes('unavailable');
    assert.match(message, /^This does not work now\./);
  },
  { told: ['HTTP_SERVER'], faults },
);

/** Has the page take upon itself what an event stands for. */
const cancel = (visit, type) =>
  visit.run((name) => {
    document.querySelector('digest-signup').addEventListener(name, (event) => {
      event.preventDefault();
    });
  }, type);

describe('What a page cancels', () => {
  signupTest('is not sent', async (visit) => {
    await visit.open();
    await cancel(visit, 'digest-signup-submit');
    await visit.signUp();
    await until(async () => (await visit.events()).length === 1);
    const form = await visit.becomes('ready');
    assert.equal(form.email, email);
    assert.deepEqual(await visit.posts(), []);
  });

  signupTest('is told to nobody', async (visit) => {
    await visit.open({ answers: 'signup-503' });
    await cancel(visit, 'digest-signup-error');
    await visit.signUp();
    const { message, said } = await visit.becomes('unavailable');
    assert.deepEqual([message, said], ['', '']);
    assert.deepEqual(await visit.codes(), ['HTTP_SERVER']);
  });

  signupTest('leads nowhere', async (visit) => {
    await visit.open({ attributes: 'success-url="#thanks"' });
    await cancel(visit, 'digest-signup-success');
    await visit.signUp();
    await visit.shows(({ focus }) => focus === 'result');
    assert.doesNotMatch(visit.page.url(), /#thanks$/);
  });
});

/** A service of the page's own that fails in its own way. */
const services = {
  'throws at once': () => {
    throw new Error('no');
  },
  'rejects with nothing': () => Promise.reject(),
  'answers nothing': async () => {},
};

describe('F73 nothing of a service of the page itself escapes that', () => {
  for (const [name, subscribe] of Object.entries(services)) {
    signupTest(
      name,
      async (visit) => {
        await visit.open();
        await visit.run((source) => {
          const fail = () => Promise.reject(new Error('no'));
          document.querySelector('digest-signup').provider = {
            name: 'mine',
            api: 'https://service.example/',
            abilities: ['answers'],
            load: fail,
            prepare: fail,
            subscribe: new Function(`return ${source}`)(),
          };
        }, `${subscribe}`);
        await visit.signUp();
        const form = await visit.becomes('unknown');
        assert.deepEqual([form.code, form.email], ['BODY_SHAPE', email]);
      },
      { told: ['BODY_SHAPE'] },
    );
  }
});

signupTest('No event lays a reader open to scripts that write events down', async (visit) => {
  await visit.open();
  await visit.run(() => {
    window.__written = '';
    for (const type of ['submit', 'success', 'error']) {
      document.addEventListener(
        `digest-signup-${type}`,
        (event) => {
          for (const name in event) window.__written += `${name} ${event[name]} `;
          window.__written += JSON.stringify(event);
        },
        true,
      );
    }
  });
  await visit.signUp();
  await visit.becomes('subscribed');
  const written = await visit.run(() => window.__written);
  assert.match(written, /digest-signup-success/);
  assert.doesNotMatch(written, /@/);
});
