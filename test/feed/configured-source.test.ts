import { expect } from '@open-wc/testing';
import { ConfiguredSource } from '../../src/feed/configured-source.js';

const api = 'https://archive.example/wp-json';

describe('ConfiguredSource', () => {
  it('is the same for the same settings', () => {
    const configured = new ConfiguredSource();
    expect(configured.for({ api })).to.equal(configured.for({ api }));
  });

  it('is another one for other settings', () => {
    const configured = new ConfiguredSource();
    const first = configured.for({ api });
    const other = configured.for({ api: 'https://other.example/wp-json' });
    expect(other.api).to.equal('https://other.example/wp-json');
    expect(other).to.not.equal(first);
  });

  it('comes back after a mistake was mended', () => {
    const configured = new ConfiguredSource();
    const first = configured.for({ api });
    expect(() => configured.for({ api: 'htp:/x' })).to.throw('CONFIG_API_INVALID');
    expect(configured.for({ api })).to.equal(first);
  });
});
