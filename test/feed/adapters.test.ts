import { expect } from '@open-wc/testing';
import { registerAdapter, sourceFrom } from '../../src/feed/adapters.js';
import { anyArticle } from '../../src/feed/article.js';
import type { SourceConfig } from '../../src/feed/feed-source.js';
import type { HandbillError } from '../../src/net/handbill-error.js';
import type { HandbillConfig } from '../../src/page/config.js';
import { failureOf } from '../support/failure-of.js';
import { FakeSite } from './support/fake-site.js';
import { feedOf, item } from './support/feed-documents.js';
import { rssItem, rssOf } from './support/xml-documents.js';

/** The configuration error that settings are refused with. */
function refusalOf(settings: HandbillConfig, page?: string): HandbillError {
  try {
    sourceFrom(settings, page);
  } catch (error) {
    return error as HandbillError;
  }
  throw new Error('Nothing was refused.');
}

/** What a dialect of this test is made from. */
function configOf(name: string, settings: HandbillConfig): SourceConfig {
  let made: SourceConfig | undefined;
  registerAdapter(name, (config) => {
    made = config;
    return { name, api: config.api, articles: async () => ({ articles: [], problems: [] }) };
  });
  sourceFrom({ api: 'https://archive.example/api', adapter: name, ...settings });
  return made as SourceConfig;
}

describe('sourceFrom', () => {
  for (const api of [
    'https://archive.example/wp-json',
    'https://archive.example/news/wp-json/wp/v2/',
    'https://archive.example/index.php/wp-json/',
    'https://archive.example/?rest_route=/',
    'https://public-api.wordpress.com/wp/v2/sites/archive.example',
  ]) {
    it(`knows WordPress from ${api}`, () => {
      expect(sourceFrom({ api }).name).to.equal('wordpress');
    });
  }

  it('takes any address for the named dialect', () => {
    const { name, api } = sourceFrom({ api: 'https://archive.example', adapter: ' wordpress ' });
    expect(name).to.equal('wordpress');
    expect(api).to.equal('https://archive.example/');
  });

  it('reads an address from the root of the page', () => {
    const { api } = sourceFrom({ api: '/wp-json' }, 'https://partner.example/a/b.html');
    expect(api).to.equal('https://partner.example/wp-json');
  });

  it('F01 tells that there is no address', () => {
    expect(refusalOf({}).code).to.equal('CONFIG_API_MISSING');
    expect(refusalOf({ api: '  ' }).code).to.equal('CONFIG_API_MISSING');
  });

  for (const api of ['http://', 'htp:/x', 'archive.example/wp-json', 'https://arch ive.example/']) {
    it(`F02 tells that ${api} is no address`, () => {
      const { code, facts } = refusalOf({ api });
      expect(code).to.equal('CONFIG_API_INVALID');
      expect(facts.detail).to.equal(api);
    });
  }

  for (const api of [
    'javascript:alert(1)',
    'data:text/html,x',
    'blob:https://a.example/x',
    'file:///etc',
  ]) {
    it(`F03 refuses ${api}`, () => {
      expect(refusalOf({ api, adapter: 'wordpress' }).code).to.equal('CONFIG_API_INVALID');
    });
  }

  it('F04 refuses an address with a password, unsaid', () => {
    const refusal = refusalOf({ api: 'https://desk:sesame@archive.example/wp-json' });
    expect(refusal.code).to.equal('CONFIG_API_CREDENTIALS');
    expect(JSON.stringify([refusal.facts, refusal.message])).to.not.contain('sesame');
  });

  it('F05 refuses http on a page of https', () => {
    const settings = { api: 'http://archive.example/wp-json' };
    const { code } = refusalOf(settings, 'https://partner.example/');
    expect(code).to.equal('CONFIG_API_MIXED_CONTENT');
  });

  it('F05 takes http on a page of http', () => {
    const settings = { api: 'http://archive.example/wp-json' };
    expect(sourceFrom(settings, 'http://partner.example/').name).to.equal('wordpress');
  });

  it('F08 knows an address in curly quotes', () => {
    expect(refusalOf({ api: '”https://archive.example/wp-json”' }).code).to.equal('CONFIG_QUOTES');
  });

  for (const adapter of ['archive', 'combined', 'drupal', 'ghost', 'json-feed', 'xml-feed']) {
    it(`knows ${adapter}`, () => {
      const source = sourceFrom({ api: 'https://archive.example/', adapter });
      expect(source.articles).to.be.a('function');
    });
  }

  it('fetches a dialect that few pages need when it is first asked', async () => {
    const api = 'https://archive.example/feed.xml';
    const http = new FakeSite({ [api]: rssOf(rssItem('<title>Salt</title>')) });
    const source = sourceFrom({ api, adapter: 'xml-feed' });
    const { articles } = await source.articles(anyArticle, { http });
    expect(articles.map(({ title }) => title)).to.deep.equal(['Salt']);
  });

  it('combines the archives of its options, each in its own dialect', async () => {
    const [harbour, railway] = ['https://harbour.example/feed', 'https://railway.example/feed'];
    const http = new FakeSite({
      [harbour]: rssOf(rssItem('<pubDate>1 Mar 2026</pubDate>', '1')),
      [railway]: feedOf([item('2')]),
    });
    const adapterOptions = {
      sources: {
        Harbour: { api: harbour, adapter: 'xml-feed' },
        Railway: { api: railway, adapter: 'json-feed' },
      },
    };
    const source = sourceFrom({ adapter: 'combined', adapterOptions });
    const { articles } = await source.articles(anyArticle, { http });
    expect(articles.map((article) => article.source?.name)).to.deep.equal(['Harbour', 'Railway']);
  });

  it('tells that there is nothing to combine', async () => {
    const source = sourceFrom({ adapter: 'combined' });
    const { code } = await failureOf(source.articles(anyArticle));
    expect(code).to.equal('CONFIG_OPTIONS');
  });

  it('tells that the dialect is not known', () => {
    const { code, facts } = refusalOf({
      api: 'https://archive.example/wp-json',
      adapter: 'gopher',
    });
    expect(code).to.equal('CONFIG_ADAPTER');
    expect(facts.detail).to.equal('gopher');
  });

  it('makes the source of a taught dialect', () => {
    expect(configOf('taught', {}).api).to.equal('https://archive.example/api');
  });

  it('hands the key to the dialect', () => {
    expect(configOf('keyed', { apiKey: 'public' }).apiKey).to.equal('public');
  });

  it('reads the options of an attribute as JSON', () => {
    expect(configOf('optioned', { adapterOptions: '{"lang":"nl"}' }).options).to.deep.equal({
      lang: 'nl',
    });
  });

  it('hands the options of a property on', () => {
    const adapterOptions = { lang: 'nl' };
    expect(configOf('propertied', { adapterOptions }).options).to.equal(adapterOptions);
  });

  it('has empty options where none are set', () => {
    expect(configOf('plain', {}).options).to.deep.equal({});
  });

  for (const adapterOptions of ['', 'lang=nl', '[]', 'null', '42', '{"lang":”nl”}']) {
    it(`refuses ${adapterOptions || 'nothing'} as options`, () => {
      const settings = { api: 'https://archive.example/wp-json', adapterOptions };
      expect(refusalOf(settings).code).to.equal('CONFIG_OPTIONS');
    });
  }

  it('takes an unnamed dialect for an archive, as a guess', () => {
    expect(configOf('archive', { adapter: undefined }).isGuess).to.equal(true);
    expect(configOf('archive', {}).isGuess).to.equal(false);
  });
});
