import { expect } from '@open-wc/testing';
import { memoryStore } from '../../src/page/store.js';

describe('memoryStore', () => {
  it('reads back what was written under a key', () => {
    const store = memoryStore<string>();
    store.write('tides', 'high');
    expect(store.read('tides')).to.equal('high');
    expect(store.read('moon')).to.be.undefined;
  });

  it('keeps the newest value of a key', () => {
    const store = memoryStore<string>();
    store.write('tides', 'high');
    store.write('tides', 'low');
    expect(store.read('tides')).to.equal('low');
  });

  it('drops what was written longest ago', () => {
    const store = memoryStore<number>(2);
    for (const [number, key] of ['one', 'two', 'three'].entries()) store.write(key, number);
    expect(store.read('one')).to.be.undefined;
    expect(store.read('two')).to.equal(1);
  });

  it('counts a value written again as new', () => {
    const store = memoryStore<number>(2);
    for (const [number, key] of ['one', 'two', 'one', 'three'].entries()) store.write(key, number);
    expect(store.read('one')).to.equal(2);
    expect(store.read('two')).to.be.undefined;
  });

  it('keeps sixty values where nobody says otherwise', () => {
    const store = memoryStore<number>();
    for (let number = 0; number < 61; number++) store.write(`${number}`, number);
    expect(store.read('0')).to.be.undefined;
    expect(store.read('1')).to.equal(1);
  });

  it('takes any word for a key', () => {
    const store = memoryStore<number>();
    expect(store.read('constructor')).to.be.undefined;
    store.write('__proto__', 7);
    expect(store.read('__proto__')).to.equal(7);
  });
});
