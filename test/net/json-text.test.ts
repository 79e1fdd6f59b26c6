import { expect } from '@open-wc/testing';
import { jsonText } from '../../src/net/json-text.js';

const subscription = {
  email: 'ida@readers.example',
  lists: ['water', 'schools'],
  consent: { text: 'Yes, "please"\n\u2028', version: undefined },
  origin: {},
  choices: [{ id: 1, kept: false }, [], null],
};

describe('jsonText', () => {
  it('writes plain values as the browser does', () => {
    expect(jsonText(subscription)).to.equal(JSON.stringify(subscription));
  });

  for (const value of ['text', '', 0, -1.5, true, false, null, [], {}, Number.NaN]) {
    it(`writes ${JSON.stringify(value)} as the browser does`, () => {
      expect(jsonText(value)).to.equal(JSON.stringify(value));
    });
  }

  it('leaves out what is undefined', () => {
    expect(jsonText({ name: undefined, email: 'a' })).to.equal('{"email":"a"}');
  });

  it('quotes the names of fields', () => {
    expect(JSON.parse(jsonText({ 'a"b': 1 }))).to.deep.equal({ 'a"b': 1 });
  });
});

describe('jsonText on a page of old script libraries', () => {
  const old: { prototype: object; toJSON: (this: unknown) => unknown }[] = [
    // As Prototype 1.6 has them: the text, which is then taken for a value.
    {
      prototype: Array.prototype,
      toJSON() {
        return `[${(this as unknown[]).map((item) => JSON.stringify(item)).join(', ')}]`;
      },
    },
    {
      prototype: String.prototype,
      toJSON() {
        return `"${this}"`;
      },
    },
    {
      prototype: Object.prototype,
      toJSON() {
        return '{}';
      },
    },
  ];

  beforeEach(() => {
    for (const { prototype, toJSON } of old) Object.assign(prototype, { toJSON });
  });
  afterEach(() => {
    for (const { prototype } of old) Reflect.deleteProperty(prototype, 'toJSON');
  });

  it('F63 writes lists as lists', () => {
    const text = jsonText(subscription);
    expect(JSON.stringify(['water'])).to.not.equal('["water"]');
    expect(JSON.parse(text).lists).to.deep.equal(['water', 'schools']);
  });

  it('F63 writes objects and texts as they are', () => {
    const { consent, email } = JSON.parse(jsonText(subscription));
    expect(consent).to.deep.equal({ text: 'Yes, "please"\n\u2028' });
    expect(email).to.equal('ida@readers.example');
  });
});
