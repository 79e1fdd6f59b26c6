import { expect } from '@open-wc/testing';
import type * as Config from '../../src/page/config.js';
import { freshCopy } from '../support/fresh-copy.js';

const copy = () => freshCopy<typeof Config>('src/page/config.ts');

function scriptWith(attributes: string): HTMLElement {
  document.head.append(
    document.createRange().createContextualFragment(`<script type="text/plain" ${attributes}>`),
  );
  return document.head.lastElementChild as HTMLElement;
}

describe('settingsFor', () => {
  it('takes the own settings of an element first', async () => {
    const { configure, settingsFor } = await copy();
    configure({ api: 'https://page.example' });
    expect(settingsFor({ api: 'https://own.example' }).api).to.equal('https://own.example');
  });

  it('takes what the page configured before the script', async () => {
    const { configure, settingsFor } = await copy();
    const script = scriptWith('data-handbill data-api="https://script.example"');
    configure({ api: 'https://page.example' });
    expect(settingsFor({}).api).to.equal('https://page.example');
    script.remove();
  });

  it('takes what the script says at last', async () => {
    const { settingsFor } = await copy();
    const script = scriptWith(
      'data-handbill data-adapter-options="{}" data-time-zone="Asia/Tokyo"',
    );
    const { adapterOptions, timeZone } = settingsFor({});
    expect(adapterOptions).to.equal('{}');
    expect(timeZone).to.equal('Asia/Tokyo');
    script.remove();
  });

  it('says nothing where nobody said anything', async () => {
    const { settingsFor } = await copy();
    expect(Object.values(settingsFor({})).filter((value) => value !== undefined)).to.be.empty;
  });

  it('takes no settings that it does not know', async () => {
    const { settingsFor } = await copy();
    expect(settingsFor({ limit: 5 } as object)).not.to.have.property('limit');
  });
});

describe('configure', () => {
  it('adds to what was configured before', async () => {
    const { configure, settingsFor } = await copy();
    configure({ api: 'https://page.example' });
    configure({ adapter: 'wordpress' });
    const { api, adapter } = settingsFor({});
    expect([api, adapter]).to.deep.equal(['https://page.example', 'wordpress']);
  });

  it('calls back whoever watches the settings', async () => {
    const { configure, watchConfig } = await copy();
    let called = 0;
    watchConfig(() => called++);
    configure({ api: 'https://page.example' });
    expect(called).to.equal(1);
  });

  it('calls back nobody whose watch has ended', async () => {
    const { configure, watchConfig } = await copy();
    let called = 0;
    const unwatch = watchConfig(() => called++);
    unwatch();
    configure({ api: 'https://page.example' });
    expect(called).to.equal(0);
  });
});

describe('scriptElement', () => {
  it('finds the script that carries our mark', async () => {
    const { scriptElement } = await copy();
    const script = scriptWith('data-handbill');
    expect(scriptElement()).to.equal(script);
    script.remove();
  });

  it('finds the script that this copy came from', async () => {
    const script = document.createElement('script');
    script.type = 'module';
    script.src = new URL('../../src/page/config.ts?by-address', import.meta.url).href;
    document.head.append(script);
    const { scriptElement } = await import(script.src);
    expect(scriptElement()).to.equal(script);
    script.remove();
  });

  it('looks again when its script was removed', async () => {
    const { scriptElement } = await copy();
    const first = scriptWith('data-handbill');
    scriptElement();
    first.remove();
    const second = scriptWith('data-handbill');
    expect(scriptElement()).to.equal(second);
    second.remove();
  });

  it('finds nothing where there is no script', async () => {
    const { scriptElement } = await copy();
    expect(scriptElement()).to.be.undefined;
  });
});
