import { expect } from '@open-wc/testing';
import {
  type FeedState,
  feedReducer,
  idle,
  isSettled,
  stateNames,
} from '../../src/feed/feed-state.js';
import { HandbillError } from '../../src/net/handbill-error.js';
import { idsOf, pageOf } from './support/stories.js';

const error = new HandbillError('NET_TIMEOUT');
const asked = feedReducer(idle, { type: 'asked' });

/** The state after a first page. */
const shown = (ids: string[], fields = {}): FeedState =>
  feedReducer(asked, { type: 'answered', page: pageOf(ids, fields), asOf: 100 });

describe('feedReducer', () => {
  it('begins idle, with nothing on show', () => {
    expect(idle).to.deep.equal({ status: 'idle', activity: 'resting', articles: [] });
  });

  it('loads once it was asked', () => {
    expect(asked.status).to.equal('loading');
  });

  it('is ready with a first page', () => {
    const state = shown(['1', '2'], { next: '2', total: 9 });
    expect(state.status).to.equal('ready');
    expect(idsOf(state)).to.deep.equal(['1', '2']);
    expect([state.next, state.total, state.asOf]).to.deep.equal(['2', 9, 100]);
  });

  it('takes a withdrawn story off, also from later pages', () => {
    const two = feedReducer(shown(['1', '2'], { next: '2' }), {
      type: 'extended',
      page: pageOf(['3', '4']),
      asOf: 200,
    });
    const page = pageOf(['1', '2'], { next: '2', withdrawn: ['2', '4'] });
    expect(idsOf(feedReducer(two, { type: 'answered', page, asOf: 300 }))).to.deep.equal([
      '1',
      '3',
    ]);
  });

  it('lets no further page bring a withdrawn story back', () => {
    const state = feedReducer(shown(['1'], { next: '2', withdrawn: ['3'] }), {
      type: 'extended',
      page: pageOf(['2', '3']),
      asOf: 50,
    });
    expect(idsOf(state)).to.deep.equal(['1', '2']);
  });

  it('shows a withdrawn story that the archive took in again', () => {
    const state = feedReducer(shown(['1'], { withdrawn: ['2'] }), {
      type: 'answered',
      page: pageOf(['1', '2'], { withdrawn: [] }),
      asOf: 200,
    });
    expect(idsOf(state)).to.deep.equal(['1', '2']);
  });

  it('is empty with a page without stories', () => {
    expect(shown([]).status).to.equal('empty');
  });

  it('fails when the first answer fails', () => {
    const state = feedReducer(asked, { type: 'failed', error });
    expect(state.status).to.equal('error');
    expect(state.error).to.equal(error);
  });

  it('keeps the articles on show through a failure', () => {
    const state = feedReducer(shown(['1']), { type: 'failed', error });
    expect(state.status).to.equal('ready');
    expect(idsOf(state)).to.deep.equal(['1']);
    expect(state.error).to.equal(error);
  });

  it('stays empty through a failed refresh', () => {
    const state = feedReducer(shown([]), { type: 'failed', error });
    expect(state.status).to.equal('empty');
    expect(state.error).to.equal(error);
  });

  it('rests after a failure', () => {
    const busy = feedReducer(shown(['1']), { type: 'busy', activity: 'refreshing' });
    expect(feedReducer(busy, { type: 'failed', error }).activity).to.equal('resting');
  });

  it('forgets the failure with the next answer', () => {
    const failed = feedReducer(asked, { type: 'failed', error });
    const state = feedReducer(failed, { type: 'answered', page: pageOf(['1']), asOf: 1 });
    expect(state.status).to.equal('ready');
    expect(state.error).to.equal(undefined);
  });

  it('drops everything when something else is asked', () => {
    const state = feedReducer(shown(['1'], { next: '2' }), { type: 'asked' });
    expect(state).to.deep.equal({ status: 'loading', activity: 'resting', articles: [] });
  });

  it('keeps what is shown while busy', () => {
    const state = feedReducer(shown(['1']), { type: 'busy', activity: 'extending' });
    expect(state.activity).to.equal('extending');
    expect(idsOf(state)).to.deep.equal(['1']);
  });

  it('puts a further page behind', () => {
    const page = pageOf(['3', '4'], { next: '3' });
    const state = feedReducer(shown(['1', '2'], { next: '2' }), {
      type: 'extended',
      page,
      asOf: 1,
    });
    expect(idsOf(state)).to.deep.equal(['1', '2', '3', '4']);
    expect(state.next).to.equal('3');
  });

  it('F50 shows a story of two pages once', () => {
    const page = pageOf(['2', '3'], { next: '3' });
    const state = feedReducer(shown(['1', '2'], { next: '2' }), {
      type: 'extended',
      page,
      asOf: 1,
    });
    expect(idsOf(state)).to.deep.equal(['1', '2', '3']);
  });

  it('ends when a further page brings nothing new', () => {
    const page = pageOf(['1', '2'], { next: '3' });
    const state = feedReducer(shown(['1', '2'], { next: '2' }), {
      type: 'extended',
      page,
      asOf: 1,
    });
    expect(idsOf(state)).to.deep.equal(['1', '2']);
    expect(state.next).to.equal(undefined);
  });

  it('keeps the total when a page does not count', () => {
    const state = feedReducer(shown(['1'], { next: '2', total: 9 }), {
      type: 'extended',
      page: pageOf(['2']),
      asOf: 1,
    });
    expect(state.total).to.equal(9);
  });

  it('keeps further pages through a refresh', () => {
    const extended = feedReducer(shown(['1', '2'], { next: '2' }), {
      type: 'extended',
      page: pageOf(['3', '4'], { next: '3' }),
      asOf: 1,
    });
    const state = feedReducer(extended, {
      type: 'answered',
      page: pageOf(['0', '1'], { next: '2' }),
      asOf: 2,
    });
    expect(idsOf(state)).to.deep.equal(['0', '1', '2', '3', '4']);
    expect(state.next).to.equal('3');
  });

  it('replaces all when a refresh knows none', () => {
    const state = feedReducer(shown(['1', '2'], { next: '2' }), {
      type: 'answered',
      page: pageOf(['8', '9'], { next: '5' }),
      asOf: 2,
    });
    expect(idsOf(state)).to.deep.equal(['8', '9']);
    expect(state.next).to.equal('5');
  });

  it('takes back stories that a refresh lacks', () => {
    const page = pageOf(['1', '3']);
    const state = feedReducer(shown(['1', '2', '3']), { type: 'answered', page, asOf: 2 });
    expect(idsOf(state)).to.deep.equal(['1', '3']);
  });
});

describe('isSettled', () => {
  it('waits for the first answer', () => {
    expect([idle, asked].map(isSettled)).to.deep.equal([false, false]);
  });

  it('counts a failure as an answer', () => {
    const failed = feedReducer(asked, { type: 'failed', error });
    expect([shown(['1']), shown([]), failed].map(isSettled)).to.deep.equal([true, true, true]);
  });
});

describe('stateNames', () => {
  it('names the status and what is under way', () => {
    const state = feedReducer(shown(['1']), { type: 'busy', activity: 'extending' });
    expect(stateNames(state)).to.include.members(['ready', 'extending']);
  });

  it('calls articles stale that could not be renewed', () => {
    const state = feedReducer(shown(['1']), { type: 'failed', error });
    expect(stateNames(state)).to.include.members(['ready', 'stale']);
  });

  it('calls nothing stale where nothing is shown', () => {
    const state = feedReducer(asked, { type: 'failed', error });
    expect(stateNames(state)).to.not.include('stale');
  });

  it('names a missing network', () => {
    const offline = new HandbillError('NET_OFFLINE');
    const state = feedReducer(asked, { type: 'failed', error: offline });
    expect(stateNames(state)).to.include.members(['error', 'offline']);
  });
});
