import assert from 'node:assert/strict';
import { describe } from 'node:test';
import { until } from '../support/until.mjs';
import { signupTest } from './support/signup-test.mjs';

const email = 'ida@reader.example';

/** Sets the value of a field without a word, as programs and password managers do. */
async function setSilently(visit, name, text) {
  await visit.run(
    (field, value) => {
      const { shadowRoot } = document.querySelector('digest-signup');
      shadowRoot.querySelector(`[name=${field}]`).value = value;
    },
    name,
    text,
  );
}

/** Presses the button as programs do. */
const pressSilently = (visit) =>
  visit.run(() =>
    document.querySelector('digest-signup').shadowRoot.querySelector('[part=submit]').click(),
  );

signupTest(
  'F79 a filled trap holds the sign-up, and the next press sends it',
  async (visit) => {
    await visit.open();
    await visit.fill();
    await setSilently(visit, 'note-2', 'https://spam.example/');
    await visit.press('Enter');
    const held = await visit.becomes('held');
    assert.match(held.message, /^A field that nobody sees was filled in\./);
    assert.equal(held.email, email);
    assert.equal(held.focus, 'input');
    assert.deepEqual(await visit.codes(), ['FORM_HELD']);
    assert.deepEqual(await visit.posts(), []);
    await visit.press('Enter');
    await visit.becomes('subscribed');
    assert.equal((await visit.posts()).length, 1);
  },
  { told: ['FORM_HELD'] },
);

signupTest(
  'F79 what is in the trap is sent to nobody',
  async (visit) => {
    await visit.open();
    await visit.fill();
    await setSilently(visit, 'note-2', ' ');
    await visit.press('Enter');
    await visit.becomes('held');
    await visit.press('Enter');
    const [{ key, ...sent }] = await visit.subscriptions();
    assert.deepEqual(sent, { email, lists: [], origin: {}, language: 'en' });
    await visit.becomes('subscribed');
  },
  { told: ['FORM_HELD'] },
);

signupTest('F79 the trap is neither seen, nor reached by keys, nor filled', async (visit) => {
  await visit.open({ attributes: 'name="optional"' });
  await visit.page.bringToFront();
  const trap = await visit.run(() => {
    const field = document.querySelector('digest-signup').shadowRoot.querySelector('.trap');
    field.focus();
    return {
      isShown: field.checkVisibility(),
      hasFocus: field.getRootNode().activeElement === field,
      autocomplete: field.autocomplete,
    };
  });
  assert.deepEqual(trap, { isShown: false, hasFocus: false, autocomplete: 'off' });
  const first = await visit.find('[type=email]');
  await first.focus();
  const reached = [];
  for (let steps = 0; steps < 3; steps++) {
    await visit.press('Tab');
    reached.push((await visit.shows(() => true)).focus);
  }
  assert.deepEqual(reached, ['input', 'submit', 'a']);
});

signupTest('F79 an autofilled form goes', async (visit) => {
  await visit.open({ attributes: 'name="required"' });
  await visit.pass();
  await setSilently(visit, 'email', email);
  await setSilently(visit, 'name', 'Ida Lund');
  await visit.click('[part=submit]');
  await visit.becomes('subscribed');
  const [sent] = await visit.subscriptions();
  assert.deepEqual([sent.email, sent.name], [email, 'Ida Lund']);
});

signupTest('F79 a form filled in at once waits, and then goes once', async (visit) => {
  await visit.open();
  await setSilently(visit, 'email', email);
  await pressSilently(visit);
  await pressSilently(visit);
  const { button } = await visit.becomes('sending');
  assert.equal(button, 'Sending…');
  assert.deepEqual(await visit.posts(), []);
  await visit.pass(2000);
  await visit.becomes('subscribed');
  assert.equal((await visit.posts()).length, 1);
});

/** Makes the page's own function for the answer of a check. */
const teach = (visit, source) =>
  visit.run((text) => {
    document.querySelector('digest-signup').getChallenge = new Function(`return ${text}`)();
  }, source);

/** What a reader is told where the check gives no answer. */
async function challenged(visit) {
  const { code, email: kept, message, links, hasFallback } = await visit.becomes('blocked');
  assert.deepEqual(
    { code, kept, hasFallback },
    { code: 'FORM_CHALLENGE', kept: email, hasFallback: true },
  );
  assert.match(message, /^This did not go through\./);
  assert.deepEqual(
    links.map(({ href }) => href),
    ['https://service.example/join'],
  );
  assert.deepEqual(await visit.posts(), []);
}

const attributes = 'service-url="https://service.example/join"';
const fallback = '<a href="#below">Sign up on our own page</a>';
const told = ['FORM_CHALLENGE'];

/** A check of the page's own, in the slot. */
const check = (inside) => `${fallback}<div slot="challenge">${inside}</div>`;
const widget = check('<input type="hidden" name="cf-turnstile-response">');

const setToken = (visit, token) =>
  visit.run((value) => {
    document.querySelector('[name=cf-turnstile-response]').value = value;
  }, token);

describe('F80 the form states it and keeps the address where a check', () => {
  const broken = {
    rejects: "() => Promise.reject(new Error('no'))",
    throws: "() => { throw new Error('no') }",
    'answers nothing': "async () => ''",
  };
  for (const [name, source] of Object.entries(broken)) {
    signupTest(
      name,
      async (visit) => {
        await visit.open({ attributes });
        await teach(visit, source);
        await visit.signUp();
        await challenged(visit);
      },
      { told },
    );
  }

  signupTest(
    'never answers',
    async (visit) => {
      await visit.open({ attributes });
      await teach(visit, '() => new Promise(() => { window.__asked = true; })');
      await visit.signUp();
      await until(() => visit.run(() => window.__asked));
      await visit.pass(15_000);
      await challenged(visit);
    },
    { told },
  );

  signupTest(
    'fails to load',
    async (visit) => {
      const children = check('<script src="/script/missing.js"></script>');
      await visit.open({ attributes, children });
      await visit.signUp();
      await challenged(visit);
    },
    { told, faults: /^resource: script .*\/script\/missing\.js$/ },
  );

  signupTest(
    'has expired, and goes with the next answer',
    async (visit) => {
      await visit.open({ attributes, children: widget });
      await setToken(visit, 'first');
      await visit.fill();
      await setToken(visit, '');
      await visit.press('Enter');
      await challenged(visit);
      await setToken(visit, 'second');
      await visit.press('Enter');
      await visit.becomes('subscribed');
      const [{ challenge }] = await visit.subscriptions();
      assert.equal(challenge, 'second');
    },
    { told },
  );

  signupTest(
    'comes without its part of the script',
    async (visit) => {
      const script = '/cdn-tampered/digest-signup.js';
      await visit.open({ attributes, script, children: widget });
      await setToken(visit, 'first');
      await visit.signUp();
      const { code, email: kept, hasFallback } = await visit.becomes('unavailable');
      assert.deepEqual(
        { code, kept, hasFallback },
        { code: 'NET_PART', kept: email, hasFallback: true },
      );
      assert.deepEqual(await visit.posts(), []);
    },
    { told: ['NET_PART'], faults: /^resource: script .*\.js$/ },
  );
});

signupTest('F80 the answer in the slot goes along', async (visit) => {
  await visit.open({ children: widget });
  await setToken(visit, 'token-of-the-slot');
  await visit.signUp();
  await visit.becomes('subscribed');
  const [{ challenge }] = await visit.subscriptions();
  assert.equal(challenge, 'token-of-the-slot');
});

signupTest('F80 the answer of a function goes along, asked for just then', async (visit) => {
  await visit.open();
  await teach(visit, '() => String(++window.__asked)');
  await visit.run(() => {
    window.__asked = 0;
  });
  await visit.fill();
  assert.equal(await visit.run(() => window.__asked), 0);
  await visit.press('Enter');
  await visit.becomes('subscribed');
  const [{ challenge }] = await visit.subscriptions();
  assert.equal(challenge, '1');
});

signupTest('F80 the check stands in the form, above the button', async (visit) => {
  await visit.open({ children: check('<p id="check">Are you human?</p>') });
  const places = await visit.run(() => {
    const top = (element) => element.getBoundingClientRect().top;
    const { shadowRoot } = document.querySelector('digest-signup');
    return ['[part=input]', '[part=submit]']
      .map((selector) => top(shadowRoot.querySelector(selector)))
      .toSpliced(1, 0, top(document.querySelector('#check')));
  });
  assert.deepEqual(
    places,
    places.toSorted((a, b) => a - b),
  );
});
