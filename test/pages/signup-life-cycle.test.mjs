import assert from 'node:assert/strict';
import { describe } from 'node:test';
import { until } from '../support/until.mjs';
import { countSubscriptions } from './support/in-page.mjs';
import { ownerForm } from './support/owner-form.mjs';
import { signupTest } from './support/signup-test.mjs';
import { partner } from './support/stage.mjs';

const email = 'ida@reader.example';
const slow = 'signup-accepted-slow-300';
const choices =
  'name="optional" topics="water, schools" frequencies="daily, weekly" consent-text="I agree."';

/** All that is filled in. */
const filledIn = (visit) =>
  visit.run(() => {
    const signup = document.querySelector('digest-signup');
    const form = signup.querySelector('form') ?? signup.shadowRoot.querySelector('form');
    return [...new FormData(form)].map(([name, value]) => `${name}=${value}`);
  });

/** How pages move elements. */
const moves = {
  append: () => {
    const box = document.body.appendChild(document.createElement('section'));
    box.append(document.querySelector('digest-signup'));
  },
  moveBefore: () => {
    const box = document.body.appendChild(document.createElement('section'));
    box.moveBefore(document.querySelector('digest-signup'), null);
  },
};

describe('F67 a form that is moved by', () => {
  for (const [name, move] of Object.entries(moves)) {
    signupTest(`${name} keeps what was typed`, async (visit) => {
      await visit.open({ attributes: choices });
      await visit.fill();
      await visit.click('[value=schools]');
      await visit.run(move);
      assert.equal((await visit.becomes('ready')).email, email);
      await visit.click('[name=consent]');
      await visit.click('[part=submit]');
      await visit.becomes('subscribed');
      const [sent] = await visit.subscriptions();
      assert.deepEqual([sent.email, sent.lists], [email, ['schools']]);
    });

    signupTest(`${name} on its way arrives once, and says so`, async (visit) => {
      await visit.open({ answers: slow });
      await visit.signUp();
      await visit.subscriptions();
      await visit.run(move);
      const { result } = await visit.becomes('subscribed');
      assert.match(result, /^You are signed up\./);
      assert.equal((await visit.posts()).length, 1);
    });
  }

  signupTest('moveBefore keeps the focus', async (visit) => {
    await visit.open();
    await visit.fill('ida@');
    await visit.run(moves.moveBefore);
    // One browser drops the keys that are pressed before a moved field is laid out.
    await visit.run(() => new Promise(requestAnimationFrame));
    await visit.page.keyboard.type('reader.example');
    const form = await visit.becomes('ready');
    assert.deepEqual([form.email, form.focus], [email, 'input']);
  });
});

for (const [form, options] of Object.entries({
  'our form': {},
  "the owner's form": { children: ownerForm('/page/plain') },
})) {
  signupTest(`F42 what was sent by ${form} arrives once though that is removed`, async (visit) => {
    await visit.open({ answers: slow, ...options });
    await visit.signUp();
    await visit.subscriptions();
    await visit.run(() => {
      window.__removed = document.querySelector('digest-signup');
      window.__removed.remove();
    });
    await until(() => visit.run(() => window.__removed.state.status === 'subscribed'));
    const { closes, posts } = await visit.count(slow);
    assert.deepEqual([closes, posts.length], [0, 1]);
  });
}

signupTest('F41 what was sent arrives though the page is left', async (visit) => {
  await visit.open({ answers: slow });
  await visit.signUp();
  await visit.becomes('sending');
  await visit.page.goto(`${partner.url}/page/plain?script=/script/empty.js&count=0`);
  await visit.subscriptions();
  assert.equal((await visit.posts()).length, 1);
});

signupTest('F67 a clone asks anew and knows nothing of its twin', async (visit) => {
  await visit.open();
  await visit.signUp();
  await visit.becomes('subscribed');
  await visit.run(() => {
    const signup = document.querySelector('digest-signup');
    signup.replaceWith(signup.cloneNode(true));
  });
  const form = await visit.shows(({ email: typed }) => typed === '');
  assert.deepEqual([form.status, form.result], ['ready', '']);
  await visit.signUp('noor@reader.example');
  const [, second] = await visit.subscriptions(2);
  assert.equal(second.email, 'noor@reader.example');
  await visit.becomes('subscribed');
});

signupTest('F67 a page swapped out and back has a form that works', async (visit) => {
  await visit.open({ children: ownerForm('/page/plain') });
  await visit.run(() => {
    const here = document.body.innerHTML;
    for (let visits = 0; visits < 10; visits++) {
      document.body.innerHTML = '<p>Another page</p>';
      document.body.innerHTML = here;
    }
  });
  await visit.signUp();
  await visit.becomes('subscribed');
  assert.equal((await visit.posts()).length, 1);
});

signupTest('F67 the same nodes put back show the same', async (visit) => {
  await visit.open();
  await visit.fill();
  await visit.run(async () => {
    const nodes = [...document.body.childNodes];
    document.body.replaceChildren('Another page');
    await new Promise((resolve) => setTimeout(resolve));
    document.body.replaceChildren(...nodes);
  });
  assert.equal((await visit.becomes('ready')).email, email);
});

signupTest('F12 a hundred changes of attributes cost no keystroke', async (visit) => {
  await visit.open({ attributes: choices });
  const field = await visit.find('[type=email]');
  await field.focus();
  for (const [index, letter] of [...email].entries()) {
    await visit.run((turn) => {
      const signup = document.querySelector('digest-signup');
      for (let change = 0; change < 6; change++) {
        const number = turn * 6 + change;
        signup.setAttribute('heading', `Heading ${number}`);
        signup.setAttribute('topics', number % 2 ? 'water, schools' : '');
        signup.setAttribute('name', number % 3 ? 'optional' : 'none');
        signup.setAttribute('description', `Sentence ${number}`);
      }
    }, index);
    await visit.page.keyboard.type(letter);
  }
  const form = await visit.becomes('ready');
  assert.deepEqual([form.email, form.focus], [email, 'input']);
});

signupTest('F67 removed forms leave no listener and no timer', async (visit) => {
  await visit.page.evaluateOnNewDocument(countSubscriptions);
  await visit.open();
  await visit.run(() => document.querySelector('digest-signup').remove());
  const before = await visit.run(() => window.__subscriptions());
  await visit.run((api) => {
    const form = (open) =>
      `<digest-signup api="${api}" open="${open}" heading="Notes"></digest-signup>`;
    const forms = ['inline', 'button', 'scroll', 'delay'].map(form);
    document.body.insertAdjacentHTML('beforeend', forms.join('').repeat(5));
  }, visit.api());
  const boxes = () =>
    [...document.querySelectorAll('digest-signup')].filter(({ shadowRoot }) =>
      shadowRoot?.querySelector('[part=dialog]'),
    ).length;
  await until(async () => (await visit.run(boxes)) === 15);
  const during = await visit.run(() => window.__subscriptions());
  assert.ok(during.listeners.length >= before.listeners.length + 5, 'the count sees forms');
  await visit.run(() => {
    for (const signup of document.querySelectorAll('digest-signup')) {
      document.body.append(signup);
      signup.remove();
    }
  });
  await until(async () => {
    const after = await visit.run(() => window.__subscriptions());
    return JSON.stringify(after) === JSON.stringify(before);
  });
});

/** Ways back to a page: browsers keep it as it was, or load it anew. */
const ways = {
  'as the browser kept it': ['', true],
  'loaded anew': ['<script>addEventListener("unload", () => {})</script>', false],
};

/** Goes on to another page and back. */
async function goAndComeBack(visit) {
  await visit.page.goto(`${partner.url}/page/plain?script=/script/empty.js&count=0`);
  await comeBack(visit);
}

async function comeBack(visit) {
  // The tool's own way back waits for an event that a kept page does not have.
  await visit.run(() => history.back()).catch(() => {});
  const isBack = () => !!document.querySelector('digest-signup')?.shadowRoot;
  await until(() => visit.run(isBack).catch(() => false));
}

for (const [name, [head, isKept]] of Object.entries(ways)) {
  describe(`A reader who comes back to a page ${name}`, () => {
    const page = {
      kept: '',
      head: `${head}<script>addEventListener("pageshow", ({ persisted }) => {
        window.__isKept = persisted;
      })</script>`,
    };

    signupTest('finds all that was filled in', async (visit) => {
      await visit.open({ ...page, attributes: choices });
      await visit.fill();
      for (const choice of ['[value=schools]', '[value=weekly]', '[name=consent]']) {
        await visit.click(choice);
      }
      const before = await filledIn(visit);
      await goAndComeBack(visit);
      await until(async () => `${await filledIn(visit)}` === `${before}`);
      assert.deepEqual(before, [
        `email=${email}`,
        'name=',
        'lists=schools',
        'frequency=weekly',
        'consent=on',
        'note-2=',
      ]);
      assert.equal(await visit.run(() => window.__isKept), isKept);
    });

    signupTest("finds the owner's form filled in", async (visit) => {
      await visit.open({ ...page, children: ownerForm('/page/plain') });
      await visit.fill();
      await goAndComeBack(visit);
      await visit.shows(({ email: typed }) => typed === email);
    });

    signupTest('can sign up', async (visit) => {
      await visit.open(page);
      await visit.fill();
      await goAndComeBack(visit);
      await visit.shows(({ email: typed }) => typed === email);
      await visit.pass();
      await visit.click('[part=submit]');
      await visit.becomes('subscribed');
      assert.equal((await visit.posts()).length, 1);
    });

    signupTest('from the service is told no more than that it was sent', async (visit) => {
      const answers = 'signup-accepted';
      const action = visit.api(answers, 'sign-up');
      await visit.open({ ...page, answers, api: '', children: ownerForm(action) });
      await visit.signUp();
      await until(() => visit.page.url() === action);
      await comeBack(visit);
      const { result } = await visit.becomes(isKept ? 'sent-unknown' : 'ready');
      assert.match(result, isKept ? /^Sent\. Please look into your inbox\./ : /^$/);
      assert.equal((await visit.posts()).length, 1);
    });

    signupTest(
      'reads no success that was not seen',
      async (visit) => {
        await visit.open({ ...page, answers: 'signup-never' });
        await visit.signUp();
        await visit.subscriptions();
        await goAndComeBack(visit);
        await visit.pass(20_000);
        const expected = isKept ? 'unknown' : 'ready';
        await visit.shows(({ status, email: typed }) => status === expected && typed === email);
        assert.equal((await visit.posts()).length, 1);
      },
      { told: isKept ? ['NET_TIMEOUT'] : [] },
    );
  });
}
