import { expect } from '@open-wc/testing';
import { inboxFrom } from '../../src/signup/inbox.js';

describe('inboxFrom', () => {
  it('leads to the mailbox that a service names', () => {
    expect(inboxFrom('https://mail.example/inbox', ' Mail\n example ')).to.deep.equal({
      url: 'https://mail.example/inbox',
      name: 'Mail example',
    });
  });

  for (const name of [undefined, '', ' ', null, 7, {}]) {
    it(`does without ${JSON.stringify(name)} as a name`, () => {
      expect(inboxFrom('https://mail.example/', name)).to.deep.equal({
        url: 'https://mail.example/',
        name: undefined,
      });
    });
  }

  it('takes markup in a name for text', () => {
    expect(inboxFrom('https://mail.example/', '<b>Mail</b>')?.name).to.equal('<b>Mail</b>');
  });

  for (const address of [
    undefined,
    null,
    '',
    7,
    {},
    '/inbox',
    'mail.example',
    'javascript:alert(1)',
    'intent://inbox#Intent;end',
    'data:text/html,x',
  ]) {
    it(`leads nowhere for ${JSON.stringify(address)}`, () => {
      expect(inboxFrom(address, 'Mail')).to.equal(undefined);
    });
  }
});
