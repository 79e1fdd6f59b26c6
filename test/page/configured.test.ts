import { expect } from '@open-wc/testing';
import { Configured } from '../../src/page/configured.js';

const api = 'https://archive.example/wp-json';
const named = ({ api }: { api?: string }) => {
  if (!api) throw new Error('nothing is named');
  return { api };
};

describe('Configured', () => {
  it('is the same for the same settings', () => {
    const configured = new Configured(named);
    expect(configured.for({ api })).to.equal(configured.for({ api }));
  });

  it('is another one for other settings', () => {
    const configured = new Configured(named);
    const first = configured.for({ api });
    const other = configured.for({ api: 'https://other.example/wp-json' });
    expect(other.api).to.equal('https://other.example/wp-json');
    expect(other).to.not.equal(first);
  });

  it('comes back after a mistake was mended', () => {
    const configured = new Configured(named);
    const first = configured.for({ api });
    expect(() => configured.for({})).to.throw('nothing is named');
    expect(configured.for({ api })).to.equal(first);
  });
});
