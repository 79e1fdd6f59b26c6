import assert from 'node:assert/strict';
import { describe } from 'node:test';
import { signupTest } from './support/outcome-test.mjs';
import { failures, fillTrap, lessons, successes } from './support/signup-outcomes.mjs';
import { named, services } from './support/signup-scene.mjs';

/** What a reader is told, in few words. */
const asTold = ({ states, hasForm, words, links, fallback }) => ({
  states,
  hasForm,
  words,
  links,
  hasFallback: fallback > 0,
});

const withoutTime = (text) => text.replace(/\d+:\d+:\d+( [AP]M)?/, 'TIME');

signupTest('A form that waits for its reader is ready', async (visit) => {
  await visit.open(named.archive);
  const { status, states } = await visit.read();
  assert.deepEqual([status, states], ['ready', ['ready']]);
});

for (const [name, success] of Object.entries(successes)) {
  const { attributes, told = name, state = told, slot, text, links = {} } = success;

  async function signUp(visit, children) {
    await visit.open(attributes, { head: lessons, children });
    await visit.signUp();
    return visit.becomes(state);
  }

  describe(`A reader whose sign-up is ${name}`, () => {
    signupTest('reads it in place of the form', async (visit) => {
      assert.deepEqual(asTold(await signUp(visit)), {
        states: [state],
        hasForm: false,
        words: { [slot]: text },
        links,
        hasFallback: false,
      });
    });

    signupTest('is led to it, and hears it once', async (visit) => {
      await signUp(visit);
      const { focus, announced } = await visit.settled();
      assert.deepEqual([focus, announced], ['result', []]);
    });

    signupTest('hears it once where she has gone on', async (visit) => {
      await visit.open(attributes, { head: lessons });
      await visit.type('ida@reader.example');
      await visit.leaveAndSend();
      await visit.becomes(state);
      const { focus, announced } = await visit.settled();
      assert.deepEqual([focus, announced], ['after', [text]]);
    });

    signupTest('reads it in the words of the owner', async (visit) => {
      const { words } = await signUp(visit, `<p slot="${slot}">Thank you, from all of us.</p>`);
      assert.deepEqual(words, { [slot]: 'Thank you, from all of us.' });
    });

    signupTest('is told of to the page once', async (visit) => {
      const { status, events } = await signUp(visit);
      assert.deepEqual([status, events], [told, ['submit', `success ${told}`]]);
    });
  });
}

for (const [name, failure] of Object.entries(failures)) {
  const { attributes, email, status = name, code, text, links = {}, hasFallback = true } = failure;
  const isMistyped = status === 'invalid';
  // What a reader mistyped is nothing that the owner could act on.
  const expected = { told: isMistyped ? [] : [code] };

  async function fail(visit, children) {
    await visit.open(attributes, { children });
    await failure.before?.(visit);
    await visit.signUp(email);
    return visit.becomes(status);
  }

  describe(`A reader whose sign-up is ${name}`, () => {
    signupTest(
      'reads why below the form, which is kept',
      async (visit) => {
        const { typed, ...seen } = await fail(visit);
        const { words, ...told } = asTold(seen);
        assert.deepEqual(withoutTime(words.error), text);
        assert.deepEqual(told, { states: [status], hasForm: true, links, hasFallback });
        assert.equal(typed, email ?? 'ida@reader.example');
      },
      expected,
    );

    signupTest(
      isMistyped ? 'is led to the field that says so' : 'keeps her place, and hears it once',
      async (visit) => {
        await fail(visit);
        const { focus, announced, complaints } = await visit.settled();
        assert.deepEqual(
          { focus, announced: announced.map(withoutTime), complaints },
          isMistyped
            ? { focus: 'email', announced: [], complaints: { email: text } }
            : { focus: 'submit', announced: [text], complaints: {} },
        );
      },
      expected,
    );

    signupTest(
      'reads it in the words of the owner',
      async (visit) => {
        const { words } = await fail(visit, '<p slot="error">Please ring us.</p>');
        assert.deepEqual(words, { error: 'Please ring us.' });
      },
      expected,
    );

    signupTest(
      'is told of to the page once',
      async (visit) => {
        const { status: known, events } = await fail(visit);
        assert.deepEqual([known, events], [status, ['submit', `error ${code}`]]);
      },
      expected,
    );
  });
}

signupTest(
  'What was held goes when the reader sends it once more',
  async (visit) => {
    await visit.open(named.archive);
    await fillTrap(visit);
    await visit.signUp();
    await visit.becomes('held');
    assert.deepEqual(services.requests('archive'), []);
    await visit.press('submit');
    await visit.becomes('pending');
    assert.equal(services.requests('archive').filter(({ method }) => method === 'POST').length, 1);
  },
  { told: ['FORM_HELD'] },
);
