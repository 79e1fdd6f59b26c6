import { expect } from '@open-wc/testing';
import { signupPlan } from '../../src/signup/signup-plan.js';

const topicsOf = (topics: string) => signupPlan({ topics }).topics;

describe('signupPlan', () => {
  it('asks for no more than an address where nothing is said', () => {
    expect(signupPlan({})).to.deep.equal({
      words: { name: 'none', open: 'inline' },
      lists: [],
      topics: [],
      frequencies: [],
      doubts: [],
    });
  });

  for (const name of ['none', 'optional', 'required'] as const) {
    it(`knows the word ${name} of name`, () => {
      const { words, doubts } = signupPlan({ name });
      expect(words.name).to.equal(name);
      expect(doubts).to.be.empty;
    });
  }

  for (const open of ['inline', 'button', 'scroll', 'delay'] as const) {
    it(`knows the word ${open} of open`, () => {
      const { words, doubts } = signupPlan({ open });
      expect(words.open).to.equal(open);
      expect(doubts).to.be.empty;
    });
  }

  for (const [name, code] of [
    ['yes', 'CONFIG_VALUE'],
    ['', 'CONFIG_VALUE'],
    ['Required', 'CONFIG_VALUE'],
    ['”required”', 'CONFIG_QUOTES'],
  ] as const) {
    it(`F08 takes the default for ${name || 'nothing'}, and tells`, () => {
      const { words, doubts } = signupPlan({ name });
      expect(words.name).to.equal('none');
      expect(doubts.map((doubt) => doubt.code)).to.deep.equal([code]);
      expect(doubts[0]?.facts.detail).to.equal(`name="${name}"`);
    });
  }

  it('tells every value that it cannot use', () => {
    expect(signupPlan({ name: 'yes', open: 'popup' }).doubts).to.have.length(2);
  });

  it('subscribes every reader to the lists that are named', () => {
    expect(signupPlan({ list: ' daily ,5,, urn:list:7 ' }).lists).to.deep.equal([
      'daily',
      '5',
      'urn:list:7',
    ]);
  });

  it('offers topics in words of their own', () => {
    expect(topicsOf('water: Water and sewage, schools')).to.deep.equal([
      { id: 'water', label: 'Water and sewage' },
      { id: 'schools', label: 'schools' },
    ]);
  });

  it('takes a colon for words where white space follows', () => {
    expect(topicsOf('urn:list:7, urn:list:8: Ships: all')).to.deep.equal([
      { id: 'urn:list:7', label: 'urn:list:7' },
      { id: 'urn:list:8', label: 'Ships: all' },
    ]);
  });

  it('calls a topic as it is where its words are missing', () => {
    expect(topicsOf('water: , schools')[0]).to.deep.equal({ id: 'water', label: 'water' });
  });

  it('reads an attribute of several lines', () => {
    expect(topicsOf('\n  water: Water and\n  sewage,\n  schools\n')).to.deep.equal([
      { id: 'water', label: 'Water and\n  sewage' },
      { id: 'schools', label: 'schools' },
    ]);
  });

  it('offers frequencies as it does topics', () => {
    expect(signupPlan({ frequencies: 'daily, weekly: Every Friday' }).frequencies).to.deep.equal([
      { id: 'daily', label: 'daily' },
      { id: 'weekly', label: 'Every Friday' },
    ]);
  });

  for (const topics of ['*', ' * ']) {
    it(`offers what the service does for "${topics}"`, () => {
      expect(topicsOf(topics)).to.equal('service');
    });
  }

  for (const topics of ['', ' ', ',', ' , ,']) {
    it(`offers no topics for "${topics}"`, () => {
      expect(topicsOf(topics)).to.deep.equal([]);
    });
  }
});
