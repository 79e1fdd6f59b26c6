import { expect } from '@open-wc/testing';
import { html, render } from 'lit/html.js';
import { feedMessages } from '../../src/feed/feed-messages.js';
import { type FeedState, idle } from '../../src/feed/feed-state.js';
import { type FeedView, failureText, feedBody, feedControls } from '../../src/feed/feed-view.js';
import { HandbillError } from '../../src/net/handbill-error.js';
import { story } from './support/stories.js';

const error = new HandbillError('HTTP_SERVER');

const view: FeedView = {
  level: 3,
  dates: 'absolute',
  language: 'en',
  timeZone: 'UTC',
  now: 0,
  target: undefined,
  untitled: 'Untitled story',
  corrected: 'Corrected',
  messages: feedMessages,
  limit: 2,
  more: true,
  silenced: false,
  onMore: () => {},
  onRetry: () => {},
};

const ready: FeedState = {
  ...idle,
  status: 'ready',
  articles: [story('1'), story('2')],
  asOf: Date.parse('2026-02-03T08:30:00Z'),
};
const loading: FeedState = { ...idle, status: 'loading' };
const empty: FeedState = { ...idle, status: 'empty' };
const failed: FeedState = { ...idle, status: 'error', error };

/** A state as it is drawn: which parts there are, in order, and what they say. */
function drawn(state: FeedState, look: Partial<FeedView> = {}) {
  const place = document.createElement('div');
  const whole = { ...view, ...look };
  render(html`${feedBody(state, whole)}${feedControls(state, whole)}`, place);
  const boxes = place.querySelectorAll<HTMLElement>('slot, :not([part=list] *)[part]');
  return {
    boxes: [...boxes].map((box) => box.getAttribute('part') ?? box.localName),
    place,
    part: (name: string) => place.querySelector<HTMLElement>(`[part=${name}]`),
  };
}

describe('feedBody', () => {
  it('shows the owner’s children while nothing was asked', () => {
    expect(drawn(idle, { more: false }).boxes).to.deep.equal(['slot']);
  });

  it('shows children, then grey rows, while loading', () => {
    expect(drawn(loading, { more: false }).boxes).to.deep.equal(['slot', 'skeleton']);
  });

  it('has as many grey rows as awaited', () => {
    expect(drawn(loading, { limit: 7 }).place.querySelectorAll('li')).to.have.length(7);
  });

  it('hides grey rows from screen readers', () => {
    expect(drawn(loading).part('skeleton')?.ariaHidden).to.equal('true');
  });

  it('shows a full list without the owner’s children', () => {
    expect(drawn(ready, { more: false }).boxes).to.deep.equal(['list']);
  });

  it('shows children below a list with gaps', () => {
    expect(drawn(ready, { limit: 3, more: false }).boxes).to.deep.equal(['list', 'slot']);
  });

  it('shows grey rows below while extending', () => {
    const state: FeedState = { ...ready, activity: 'extending' };
    expect(drawn(state, { more: false }).boxes).to.deep.equal(['list', 'skeleton']);
  });

  it('shows no grey rows while refreshing', () => {
    const state: FeedState = { ...ready, activity: 'refreshing' };
    expect(drawn(state, { more: false }).boxes).to.deep.equal(['list']);
  });

  it('says that there are no stories', () => {
    const { boxes, part } = drawn(empty, { more: false });
    expect(boxes).to.deep.equal(['slot', 'message']);
    expect(part('message')?.textContent).to.equal('No stories here yet.');
  });

  it('says what failed, and offers another try', () => {
    const { boxes, part } = drawn(failed, { more: false });
    expect(boxes).to.deep.equal(['slot', 'message', 'retry']);
    expect(part('message')?.textContent).to.equal('The stories could not be loaded.');
  });

  it('says nothing of what the page told itself', () => {
    expect(drawn(failed, { more: false, silenced: true }).boxes).to.deep.equal(['slot']);
  });

  it('asks again when the reader wants', () => {
    let asked = 0;
    drawn(failed, { onRetry: () => asked++ })
      .part('retry')
      ?.click();
    expect(asked).to.equal(1);
  });
});

describe('feedControls', () => {
  it('offers the next page', () => {
    const { boxes, part } = drawn({ ...ready, next: '2' });
    expect(boxes).to.deep.equal(['list', 'controls', 'more']);
    expect(part('more')?.textContent).to.equal('More stories');
  });

  it('offers no page where none is wanted', () => {
    expect(drawn({ ...ready, next: '2' }, { more: false }).boxes).to.deep.equal(['list']);
  });

  it('keeps the place of the button while loading', () => {
    expect(drawn(loading).boxes).to.deep.equal(['slot', 'skeleton', 'controls']);
  });

  it('keeps the place of the button at the end', () => {
    expect(drawn(ready).boxes).to.deep.equal(['list', 'controls']);
  });

  it('asks for more when the reader wants', () => {
    let asked = 0;
    drawn({ ...ready, next: '2' }, { onMore: () => asked++ })
      .part('more')
      ?.click();
    expect(asked).to.equal(1);
  });

  it('keeps a busy button in the tab order', () => {
    const more = drawn({ ...ready, next: '2', activity: 'extending' }).part('more');
    expect(more?.ariaDisabled).to.equal('true');
    expect(more?.hasAttribute('disabled')).to.equal(false);
  });

  for (const activity of ['extending', 'refreshing'] as const) {
    it(`does nothing at a click while ${activity}`, () => {
      let asked = 0;
      const onMore = () => asked++;
      drawn({ ...ready, next: '2', activity }, { onMore })
        .part('more')
        ?.click();
      expect(asked).to.equal(0);
    });
  }

  it('tells how old a list is', () => {
    const { boxes, part } = drawn({ ...ready, error });
    expect(boxes).to.deep.equal(['list', 'controls', 'as-of', 'retry']);
    expect(part('as-of')?.textContent).to.match(/^As of Feb 3, 2026, 8:30/);
  });

  it('tells the age even without a button for more', () => {
    expect(drawn({ ...ready, error }, { more: false }).boxes).to.include('as-of');
  });

  it('tells no age that the page told itself', () => {
    const { boxes } = drawn({ ...ready, next: '2', error }, { silenced: true });
    expect(boxes).to.deep.equal(['list', 'controls', 'more']);
  });
});

describe('failureText', () => {
  it('tells a missing network apart', () => {
    const offline = { ...failed, error: new HandbillError('NET_OFFLINE') };
    const { messages } = view;
    expect(failureText(offline, messages)).to.equal(messages.offline);
    expect(failureText(failed, messages)).to.equal(messages.failed);
  });
});
