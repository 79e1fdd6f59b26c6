import { expect } from '@open-wc/testing';
import { controlsOf, fieldOf, readForm } from '../../src/signup/form-reading.js';
import { formOf, leaveNoForm } from './support/form-of.js';

const fieldIn = (markup: string) => {
  const [control] = controlsOf(formOf(markup));
  return control && fieldOf(control);
};
const reading = (markup: string) => readForm(formOf(markup));

afterEach(leaveNoForm);

describe('fieldOf', () => {
  for (const [markup, field] of [
    ['<input name="email">', 'email'],
    ['<input name="EMAIL">', 'email'],
    ['<input type="email" name="contact[email]">', 'email'],
    ['<input name="name">', 'name'],
    ['<input name="FNAME" data-signup="name">', 'name'],
    ['<input name="list" type="checkbox">', 'lists'],
    ['<select name="lists"></select>', 'lists'],
    ['<input name="topics" type="hidden">', 'lists'],
    ['<input name="l" type="checkbox" data-signup="lists">', 'lists'],
    ['<input name="frequency" type="radio">', 'frequency'],
    ['<input name="consent" type="checkbox">', 'consent'],
    ['<input name="gdpr" type="checkbox" data-signup="Consent">', 'consent'],
    ['<textarea name="name"></textarea>', 'name'],
  ] as const) {
    it(`takes ${markup} for ${field}`, () => {
      expect(fieldIn(markup)).to.equal(field);
    });
  }

  for (const markup of [
    '<input name="phone">',
    '<input>',
    '<input name="email" data-signup="none">',
    '<input type="email" data-signup="">',
  ]) {
    it(`takes ${markup} for nothing of ours`, () => {
      const ours = ['email', 'name', 'lists', 'frequency', 'consent'];
      expect(ours).to.not.include(fieldIn(markup));
    });
  }
});

describe('readForm', () => {
  it('reads an empty form', () => {
    expect(reading('')).to.deep.equal({
      email: '',
      name: '',
      lists: [],
      frequency: '',
      consent: '',
    });
  });

  it('reads an address and a name', () => {
    const { email, name } = reading(
      '<input name="email" value="ida@readers.example"><input name="name" value=" Ida Lund ">',
    );
    expect(email).to.equal('ida@readers.example');
    expect(name).to.equal('Ida Lund');
  });

  it('reads what was chosen, and what is hidden', () => {
    const { lists } = reading(`
      <input type="hidden" name="list" value="1">
      <input type="checkbox" name="list" value="2" checked>
      <input type="checkbox" name="list" value="3">
      <select name="topics" multiple>
        <option selected>4</option><option>5</option><option selected>6</option>
      </select>`);
    expect(lists).to.deep.equal(['1', '2', '4', '6']);
  });

  it('reads no list from a choice that names none', () => {
    const { lists } = reading(
      '<select name="list"><option value="">Choose</option><option>1</option></select>',
    );
    expect(lists).to.deep.equal([]);
  });

  it('reads the one frequency that was chosen', () => {
    const { frequency } = reading(`
      <input type="radio" name="frequency" value="daily">
      <input type="radio" name="frequency" value="weekly" checked>`);
    expect(frequency).to.equal('weekly');
  });

  it('reads the sentence that was agreed to', () => {
    const { consent } = reading(`
      <label><input type="checkbox" name="consent" checked> Send me
        <b>the digest</b>.</label>`);
    expect(consent).to.equal('Send me the digest.');
  });

  it('reads the sentence of a label beside its box', () => {
    const { consent } = reading(
      '<input type="checkbox" id="box" name="consent" checked><label for="box">Send it.</label>',
    );
    expect(consent).to.equal('Send it.');
  });

  it('reads no consent where the box is not ticked', () => {
    const { consent } = reading(
      '<label><input type="checkbox" name="consent"> Send me the digest.</label>',
    );
    expect(consent).to.equal('');
  });

  it('reads the sentence that stands in a slot', () => {
    const host = document.createElement('div');
    host.innerHTML = '<span slot="consent">Send me <i>the digest</i>.</span>';
    document.body.append(host);
    const root = host.attachShadow({ mode: 'open' });
    root.append(
      formOf(`<label><input type="checkbox" name="consent" checked>
        <slot name="consent">Yes</slot></label>`),
    );
    const { consent } = readForm(root.querySelector('form') as HTMLFormElement);
    host.remove();
    expect(consent).to.equal('Send me the digest.');
  });
});
