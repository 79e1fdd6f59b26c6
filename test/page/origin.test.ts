import { expect } from '@open-wc/testing';
import { pageCampaign, pagePlace } from '../../src/page/origin.js';

describe('the origin of a page', () => {
  const { href } = location;
  const visit = (address: string) => history.replaceState(null, '', address);

  afterEach(() => visit(href));

  it('has no query and no fragment', () => {
    visit('/news/harbour?session=sesame#top');
    expect(pagePlace()).to.equal(`${location.origin}/news/harbour`);
  });

  it('ends where its fragment begins', () => {
    visit('/news/harbour#top?a=1');
    expect(pagePlace()).to.equal(`${location.origin}/news/harbour`);
  });

  it('has the campaign that led to it', () => {
    visit('/?utm_source=the+pier&utm_medium=post&id=7#utm_term=x');
    expect(pageCampaign()).to.deep.equal({ utm_source: 'the pier', utm_medium: 'post' });
  });

  it('has no campaign where none led to it', () => {
    visit('/?utm=b&xutm_source=c&source=e');
    expect(pageCampaign()).to.deep.equal({});
  });
});
