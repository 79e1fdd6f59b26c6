import assert from 'node:assert/strict';
import { describe } from 'node:test';
import { ownerForm } from './support/owner-form.mjs';
import { signupTest } from './support/signup-test.mjs';

const complaint = 'Please enter an e-mail address, such as name@example.com.';
const letters = (letter, count) => letter.repeat(count);

/** What nobody can mean as an address. */
const wrong = {
  nothing: '',
  'a name': 'ida',
  'no host': 'ida@',
  'a space in it': 'ida lund@reader.example',
  'a local part beyond ASCII': 'ída@reader.example',
  'two addresses': 'a@reader.example, b@reader.example',
  'a header': 'ida@reader.example\r\nBcc: noor@reader.example',
  'a header, encoded': 'ida@reader.example%0ABcc:noor@reader.example',
};

/** What may be one, and how it is sent. */
const right = {
  'a host without a dot': ['ida@localhost', 'ida@localhost'],
  'spaces around it': [' ida@reader.example ', 'ida@reader.example'],
  'a host of other letters': ['ida@küste.example', 'ida@xn--kste-0ra.example'],
  'a host of another script': ['ida@例え.example', 'ida@xn--r8jz45g.example'],
  '320 characters': Array(2).fill(
    `${letters('i', 64)}@${[63, 63, 63, 55].map((count) => letters('x', count)).join('.')}.example`,
  ),
};

/** Which form it is, and the words at its field. */
const forms = {
  'our form': { options: {}, wordsAt: (field) => field.ariaDescribedByElements[0].textContent },
  "the owner's form": {
    options: { children: ownerForm('/page/plain') },
    wordsAt: (field) => field.validationMessage,
  },
};

/** Puts all of it into the field at once, as pasting does: no key types a line break. */
async function paste(visit, text) {
  const field = await visit.find('[type=email]');
  await field.focus();
  await field.evaluate((element, value) => {
    element.value = value;
    element.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  }, text);
  await visit.pass();
}

for (const [form, { options, wordsAt }] of Object.entries(forms)) {
  describe(`F77 ${form} sends nothing and says why of`, () => {
    for (const [name, text] of Object.entries(wrong)) {
      signupTest(name, async (visit) => {
        await visit.open(options);
        if (text.includes('\n')) await paste(visit, text);
        else await visit.fill(text);
        await visit.click('button:not([type=button])');
        const field = await visit.find('[type=email]');
        await visit.shows(({ focus }) => /input|address/.test(focus));
        assert.equal(await field.evaluate(wordsAt), complaint);
        assert.equal(await field.evaluate((element) => element.matches(':user-invalid')), true);
        assert.equal((await visit.becomes('ready')).email, text.replace('\r\n', ''));
        assert.deepEqual(await visit.events(), []);
      });
    }
  });

  describe(`F77 ${form} sends`, () => {
    for (const [name, [typed, sent]] of Object.entries(right)) {
      signupTest(name, async (visit) => {
        await visit.open(options);
        await visit.signUp(typed);
        await visit.becomes('subscribed');
        const [{ email }] = await visit.subscriptions();
        assert.equal(email, sent);
      });
    }
  });
}

signupTest('F77 a complaint goes once the reader mends the field', async (visit) => {
  await visit.open();
  await visit.signUp('ida');
  await visit.shows(({ complaints }) => complaints.length === 1);
  await visit.page.keyboard.type('@reader.example');
  await visit.shows(({ complaints }) => complaints.length === 0);
  await visit.press('Enter');
  await visit.becomes('subscribed');
});

signupTest('F77 the first wrong field has the focus, and all are named', async (visit) => {
  const attributes = 'name="required" topics="water, schools" consent-text="I agree."';
  await visit.open({ attributes });
  await visit.signUp();
  const { complaints } = await visit.shows((signup) => signup.complaints.length === 3);
  assert.deepEqual(complaints, [
    'Please fill this in.',
    'Please choose at least one.',
    'Please tick this box.',
  ]);
  const name = await visit.find('[name=name]');
  assert.equal(await name.evaluate((field) => field.getRootNode().activeElement === field), true);
});

/** A service of the page's own, which tells apart what ours never do. */
const teachTelltale = () => {
  document.querySelector('digest-signup').provider = {
    name: 'telltale',
    api: 'https://service.example/',
    abilities: ['answers'],
    subscribe: async ({ email }) => ({ status: /^known/.test(email) ? 'already' : 'pending' }),
  };
};

signupTest('F78 a known address looks like a new one', async (visit) => {
  await visit.open();
  await visit.run(teachTelltale);
  const looks = [];
  for (const [email, status] of [
    ['new@reader.example', 'pending'],
    ['known@reader.example', 'already'],
  ]) {
    await visit.signUp(email);
    await visit.becomes(status);
    looks.push(
      await visit.run(() => {
        const signup = document.querySelector('digest-signup');
        const result = signup.shadowRoot.querySelector('[part=result]');
        return [result.innerText, signup.offsetHeight, signup.matches(':state(pending)')];
      }),
    );
    await visit.click('[part=again]');
  }
  assert.deepEqual(looks[1], looks[0]);
  assert.equal(looks[0][2], true);
});
