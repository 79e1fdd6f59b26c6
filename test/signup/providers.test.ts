import { expect } from '@open-wc/testing';
import type { HandbillError } from '../../src/net/handbill-error.js';
import { type HandbillConfig, watchConfig } from '../../src/page/config.js';
import { providerFrom, registerProvider } from '../../src/signup/providers.js';
import type { ProviderConfig } from '../../src/signup/signup-provider.js';
import { FakePost } from './support/fake-post.js';
import { HandDrivenProvider } from './support/hand-driven-provider.js';
import { subscription } from './support/subscription.js';

const api = 'https://service.example/news';

/** The configuration error that settings are refused with. */
function refusalOf(settings: HandbillConfig, page?: string): HandbillError {
  try {
    providerFrom(settings, page);
  } catch (error) {
    return error as HandbillError;
  }
  throw new Error('Nothing was refused.');
}

/** What a dialect of this test is made from. */
function configOf(name: string, settings: HandbillConfig): ProviderConfig {
  let made: ProviderConfig | undefined;
  registerProvider(name, (config) => {
    made = config;
    return new HandDrivenProvider();
  });
  providerFrom({ api, adapter: name, ...settings });
  return made as ProviderConfig;
}

describe('providerFrom', () => {
  for (const adapter of [undefined, '', ' ', 'archive', ' archive ']) {
    it(`signs up at an archive for the adapter ${JSON.stringify(adapter)}`, () => {
      const provider = providerFrom({ api, adapter });
      expect(provider.name).to.equal('archive');
      expect(provider.api).to.equal(api);
    });
  }

  it('reads an address from the root of the page', () => {
    const provider = providerFrom({ api: '/news' }, 'https://partner.example/a/b.html');
    expect(provider.api).to.equal('https://partner.example/news');
  });

  it('F01 tells that there is no address', () => {
    expect(refusalOf({}).code).to.equal('CONFIG_API_MISSING');
    expect(refusalOf({ adapter: 'ghost', api: ' ' }).code).to.equal('CONFIG_API_MISSING');
  });

  for (const address of ['http://', 'htp:/x', 'service.example', 'javascript:alert(1)']) {
    it(`F02 tells that ${address} is no address`, () => {
      const { code, facts } = refusalOf({ api: address });
      expect(code).to.equal('CONFIG_API_INVALID');
      expect(facts.detail).to.equal(address);
    });
  }

  it('F04 refuses an address with a password, unsaid', () => {
    const refusal = refusalOf({ api: 'https://desk:sesame@service.example/' });
    expect(refusal.code).to.equal('CONFIG_API_CREDENTIALS');
    expect(JSON.stringify([refusal.facts, refusal.message])).to.not.contain('sesame');
  });

  it('F05 refuses http on a page of https', () => {
    const settings = { api: 'http://service.example/' };
    expect(refusalOf(settings, 'https://partner.example/').code).to.equal(
      'CONFIG_API_MIXED_CONTENT',
    );
  });

  it('F08 knows an address in curly quotes', () => {
    expect(refusalOf({ api: '”https://service.example/”' }).code).to.equal('CONFIG_QUOTES');
  });

  it('tells that the service is not known', () => {
    const { code, facts } = refusalOf({ api: `${api}?key=sesame`, adapter: 'gopher' });
    expect(code).to.equal('CONFIG_ADAPTER');
    expect(facts).to.include({ detail: 'gopher', url: 'https://service.example' });
  });

  for (const adapter of ['constructor', '__proto__', 'toString']) {
    it(`F55 takes ${adapter} for no service`, () => {
      expect(refusalOf({ api, adapter }).code).to.equal('CONFIG_ADAPTER');
    });
  }

  for (const adapterOptions of ['', 'lang=nl', '[]', 'null']) {
    it(`refuses ${adapterOptions || 'nothing'} as options`, () => {
      expect(refusalOf({ api, adapterOptions }).code).to.equal('CONFIG_OPTIONS');
    });
  }
});

describe('registerProvider', () => {
  it('hands a dialect what the settings say', () => {
    const config = configOf('taught', { apiKey: 'public', adapterOptions: '{"form":7}' });
    expect(config).to.deep.equal({ name: 'taught', api, apiKey: 'public', options: { form: 7 } });
  });

  it('hands a dialect no options where none are set', () => {
    expect(configOf('plain', {}).options).to.deep.equal({});
  });

  it('has elements that did not know it look again', () => {
    let looks = 0;
    const unwatch = watchConfig(() => looks++);
    registerProvider('late-taught', () => new HandDrivenProvider());
    unwatch();
    expect(looks).to.equal(1);
  });

  it('replaces a dialect of ours', () => {
    const own = new HandDrivenProvider();
    registerProvider('mailtrain', () => own);
    expect(providerFrom({ api, adapter: 'mailtrain' })).to.equal(own);
  });
});

describe('a provider that few pages need', () => {
  for (const adapter of ['action-network', 'ghost', 'kit', 'listmonk']) {
    it(`is known as ${adapter} before its code is there`, () => {
      const provider = providerFrom({ api: `${api}/forms/7`, adapter });
      expect(provider.api).to.equal(`${api}/forms/7`);
      expect(provider.abilities).to.equal(undefined);
      expect(provider.page).to.equal(undefined);
    });
  }

  it('knows what it can do once its code is there', async () => {
    const provider = providerFrom({ api, adapter: 'ghost' });
    await provider.load?.();
    expect(provider.abilities).to.include('token');
    expect(provider.page).to.match(/^https:\/\/service\.example\/news/);
  });

  it('is one from then on', async () => {
    const provider = providerFrom({ api: `${api}/forms/7`, adapter: 'kit' });
    await provider.load?.();
    const { post, sent } = new FakePost({ status: 'success' });
    await provider.subscribe(subscription, { post });
    expect(sent).to.have.length(1);
    expect(provider.load).to.equal(undefined);
  });
});
