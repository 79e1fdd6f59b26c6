import { expect } from '@open-wc/testing';
import { HandbillError } from '../../src/net/handbill-error.js';
import { ownerNotice } from '../../src/ui/owner-notice.js';
import { corsSentence, ownerSentences } from '../../src/ui/owner-sentences.js';
import { version } from '../../src/version.js';
import { FakeNetwork, failure } from '../fakes/fake-network.js';
import { heldWarnings, releaseWarnings } from '../support/warnings.js';

describe('the owner notice', () => {
  afterEach(releaseWarnings);
  afterEach(FakeNetwork.restore);

  it('says code, place, facts, sentence and address', async () => {
    const warnings = heldWarnings();
    const facts = { detail: 'limit="ten"', status: 400, url: 'https://a.example/posts' };
    await ownerNotice(new HandbillError('CONFIG_VALUE', facts), '<tag-feed>');
    expect(warnings).to.deep.equal([
      '[handbill] CONFIG_VALUE (<tag-feed>, limit="ten", 400, https://a.example/posts): ' +
        `${ownerSentences.CONFIG_VALUE} ` +
        `https://unpkg.com/handbill@${version}/docs/errors.md#config_value`,
    ]);
  });

  it('leaves out the facts that are unknown', async () => {
    const warnings = heldWarnings();
    await ownerNotice(new HandbillError('CONFIG_API_MISSING'), '<tag-feed>');
    expect(warnings[0]).to.match(/^\[handbill\] CONFIG_API_MISSING \(<tag-feed>\): /);
  });

  it('speaks once a page, whichever copy sees it', async () => {
    const warnings = heldWarnings();
    const error = new HandbillError('CONFIG_VALUE', { detail: 'limit="eleven"' });
    await ownerNotice(error, '<tag-feed>');
    await ownerNotice(error, '<tag-feed>');
    expect(warnings).to.have.length(1);
  });

  it('F16 names the permission where the server answers', async () => {
    const warnings = heldWarnings();
    new FakeNetwork(() => Response.error());
    const facts = { url: 'https://closed.example/posts' };
    await ownerNotice(new HandbillError('NET_UNREACHABLE_OR_CORS', facts), '<tag-feed>');
    expect(warnings[0]).to.include(corsSentence);
  });

  it('F13 names the server where nothing answers', async () => {
    const warnings = heldWarnings();
    new FakeNetwork(failure);
    const facts = { url: 'https://down.example/posts' };
    await ownerNotice(new HandbillError('NET_UNREACHABLE_OR_CORS', facts), '<tag-feed>');
    expect(warnings[0]).to.include(ownerSentences.NET_UNREACHABLE_OR_CORS);
  });

  it('asks no server about any other failure', async () => {
    heldWarnings();
    const network = new FakeNetwork(failure);
    const facts = { url: 'https://slow.example/posts' };
    await ownerNotice(new HandbillError('NET_TIMEOUT', facts), '<tag-feed>');
    expect(network.requests).to.be.empty;
  });
});
