import { expect } from '@open-wc/testing';
import type { HandbillError } from '../../src/net/handbill-error.js';
import { isKey, list, parseList, parseRecord, record, wholeNumber } from '../../src/net/json.js';

function refusal(text: string): HandbillError {
  try {
    parseList(text);
  } catch (error) {
    return error as HandbillError;
  }
  throw new Error('Nothing was refused.');
}

describe('parseList', () => {
  it('reads a list of whatever it holds', () => {
    expect(parseList(' [1, null, {}] ')).to.deep.equal([1, null, {}]);
  });

  for (const text of ['null', '{}', '"text"', '42', 'false']) {
    it(`F46 refuses ${text}, which is no list`, () => {
      expect(refusal(text).code).to.equal('BODY_SHAPE');
    });
  }

  for (const text of ['[1', '[NaN]', '/* cached */ []', '[1,]', '[][]', "['a']", '<html>']) {
    it(`F47 refuses ${text}, which is no JSON`, () => {
      expect(refusal(text).code).to.equal('BODY_NOT_JSON');
    });
  }

  it('F31 tells how a login page begins', () => {
    expect(refusal('\n<!doctype html><title>Sign in</title>').facts.detail).to.equal(
      '<!doctype html><titl',
    );
  });

  it('F55 reads prototype keys as plain ones', () => {
    const [item] = parseList('[{"__proto__":{"polluted":true}}]');
    expect(Object.keys(item as object)).to.deep.equal(['__proto__']);
    expect('polluted' in {}).to.be.false;
  });

  it('F55 reads brackets nested to any depth', () => {
    expect(parseList(`${'['.repeat(5_000)}${']'.repeat(5_000)}`)).to.have.length(1);
  });
});

describe('record', () => {
  it('hands objects on as they are', () => {
    const post = { id: 7 };
    expect(record(post)).to.equal(post);
  });

  for (const value of [null, undefined, 42, 'text', true]) {
    it(`takes ${value} for an object without fields`, () => {
      expect(record(value).id).to.be.undefined;
    });
  }
});

describe('parseRecord', () => {
  it('reads an object', () => {
    expect(parseRecord('{"id":7}')).to.deep.equal({ id: 7 });
  });

  it('takes other JSON for an object without fields', () => {
    expect(parseRecord('42').id).to.be.undefined;
    expect(parseRecord('null').id).to.be.undefined;
  });

  it('F47 refuses what is no JSON', () => {
    expect(() => parseRecord('{"id":7')).to.throw('BODY_NOT_JSON');
  });
});

describe('isKey', () => {
  it('knows text and numbers from everything else', () => {
    expect(['7', 7].map(isKey)).to.deep.equal([true, true]);
    expect([null, undefined, true, {}, ['7']].some(isKey)).to.equal(false);
  });
});

describe('wholeNumber', () => {
  it('hands counts on as they are', () => {
    expect([0, 23].map(wholeNumber)).to.deep.equal([0, 23]);
  });

  for (const value of [-1, 0.5, 1e300, Number.NaN, '23', null, {}]) {
    it(`F52 takes ${JSON.stringify(value)} for no count`, () => {
      expect(wholeNumber(value)).to.be.undefined;
    });
  }
});

describe('list', () => {
  it('hands lists on as they are', () => {
    const tags = [7, 8];
    expect(list(tags)).to.equal(tags);
  });

  for (const value of [null, undefined, 42, 'text', { length: 2 }]) {
    it(`takes ${JSON.stringify(value)} for a list without items`, () => {
      expect(list(value)).to.deep.equal([]);
    });
  }
});
