import { expect } from '@open-wc/testing';
import { complaint, wrongFields } from '../../src/signup/form-check.js';
import { controlsOf } from '../../src/signup/form-reading.js';
import { signupMessages } from '../../src/signup/signup-messages.js';
import { formOf, leaveNoForm } from './support/form-of.js';

const { emailWrong, missing, tick, chooseOne } = signupMessages;
const email = '<input name="email" type="email" required>';

const wrongIn = (markup: string, mustChoose = false) =>
  wrongFields(formOf(markup), signupMessages, mustChoose);

/** What is wrong when this was typed as the address. */
function wrongWith(typed: string) {
  const form = formOf(email);
  const [control] = controlsOf(form);
  if (control) control.value = typed;
  return wrongFields(form, signupMessages, false);
}

afterEach(leaveNoForm);

describe('wrongFields', () => {
  for (const typed of [
    'ida@readers.example',
    ' ida@readers.example ',
    'ida+digest@readers.example',
    "o'dea@readers.example",
    'ida@localhost',
    'ida@sub.sub.readers.example',
    'ida@küste.example',
    'ida@例え.テスト',
    'ida@xn--kste-0ra.example',
    `${'x'.repeat(304)}@readers.example`,
    'ida@readers.example\r\n',
  ]) {
    it(`F77 finds nothing wrong with ${JSON.stringify(typed)}`, () => {
      expect(wrongWith(typed)).to.deep.equal({});
    });
  }

  for (const typed of [
    '',
    ' ',
    'ida',
    'ida@',
    '@readers.example',
    'ida lund@readers.example',
    'ida@readers.example, bo@readers.example',
    'ida@readers.example,bo@readers.example',
    'ida@readers.example;bo@readers.example',
    'ida@@readers.example',
    'ida@-readers.example',
    'ida@readers..example',
    `ida@${'x'.repeat(64)}.example`,
    'Ida <ida@readers.example>',
    'ida@readers.example\r\nBcc: all@readers.example',
    'idä@readers.example',
    'ida@küste..example',
    'ida@küste.example:25',
  ]) {
    it(`F77 finds ${JSON.stringify(typed)} wrong`, () => {
      expect(wrongWith(typed)).to.deep.equal({ email: emailWrong });
    });
  }

  it('F77 keeps an address as it was typed', () => {
    const form = formOf(email);
    const [control] = controlsOf(form);
    if (control) control.value = 'ida@@readers.example';
    wrongFields(form, signupMessages, false);
    expect(control?.value).to.equal('ida@@readers.example');
  });

  it('believes the page that an address is wrong', () => {
    const form = formOf(email);
    const [control] = controlsOf(form);
    if (control) control.value = 'ida@readers.example';
    control?.setCustomValidity('Not you.');
    expect(wrongFields(form, signupMessages, false)).to.deep.equal({ email: emailWrong });
  });

  it('finds nothing wrong with what may be empty', () => {
    expect(wrongIn('<input name="email" type="email"><input name="name">')).to.deep.equal({});
  });

  it('finds a missing name', () => {
    expect(wrongIn('<input name="name" required>')).to.deep.equal({ name: missing });
  });

  it('finds a box that is not ticked', () => {
    expect(wrongIn('<input name="consent" type="checkbox" required>')).to.deep.equal({
      consent: tick,
    });
  });

  it('finds a choice that was not made', () => {
    const select = '<select name="frequency" required><option value="">Choose</option></select>';
    expect(wrongIn(select)).to.deep.equal({ frequency: missing });
  });

  it('finds everything that is wrong, in the order of the form', () => {
    const wrong = wrongIn(`${email}<input name="name" required>`, true);
    expect(Object.keys(wrong)).to.deep.equal(['email', 'name', 'lists']);
  });

  it('finds that no list was chosen where one has to be', () => {
    const box = '<input name="lists" type="checkbox" value="water">';
    expect(wrongIn(box, true)).to.deep.equal({ lists: chooseOne });
    expect(wrongIn(box)).to.deep.equal({});
  });

  it('is content with one list that was chosen', () => {
    expect(
      wrongIn('<input name="lists" type="checkbox" value="water" checked>', true),
    ).to.deep.equal({});
  });
});

describe('complaint', () => {
  for (const [markup, words] of [
    [email, emailWrong],
    ['<input name="consent" type="checkbox" required>', tick],
    ['<input name="name" required>', missing],
  ] as const) {
    it(`has words for ${markup}`, () => {
      const [control] = controlsOf(formOf(markup));
      expect(control && complaint(control, signupMessages)).to.equal(words);
    });
  }
});
