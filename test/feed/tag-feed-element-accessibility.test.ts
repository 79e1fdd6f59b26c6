import { expect, fixture, html } from '@open-wc/testing';
import type { TagFeedElement } from '../../src/feed/tag-feed-element.js';
import 'axe-core/axe.min.js';
import { Archive, withArchives } from './support/archive.js';
import { expectNoPageErrors } from './support/page-errors.js';
import { shownFeed } from './support/shown-feed.js';

interface Finding {
  id: string;
  nodes: { target: unknown; failureSummary?: string }[];
}

interface Axe {
  run(context: Element, options: object): Promise<{ violations: Finding[] }>;
}

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds, in words. */
async function findingsIn(place: Element): Promise<string[]> {
  const { axe } = globalThis as unknown as { axe: Axe };
  const { violations } = await axe.run(place, { runOnly: { type: 'tag', values: tags } });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target}: ${failureSummary}`),
  );
}

const grounds = {
  light: 'background: #fff; color: #1a1a1a',
  dark: 'background: #14171c; color: #f1efe9',
};

/** Brings a feed with every attribute into a state; the answer leaves it. */
const states: Record<string, (archive: Archive) => Promise<[TagFeedElement, () => void]>> = {
  async loading(archive) {
    archive.hold();
    const feed = await fixture<TagFeedElement>(whole(archive.api));
    return [feed, () => archive.release()];
  },
  async ready(archive) {
    return [await shownFeed(whole(archive.api)), () => {}];
  },
  async empty(archive) {
    return [await shownFeed(whole(archive.forget().api)), () => {}];
  },
  async error(archive) {
    return [await shownFeed(whole(archive.refuse().api)), () => {}];
  },
  async stale(archive) {
    const feed = await shownFeed(whole(archive.api));
    archive.refuse();
    await feed.refresh();
    return [feed, () => {}];
  },
  async extending(archive) {
    const feed = await shownFeed(whole(archive.api));
    archive.hold();
    const over = feed.loadMore();
    return [
      feed,
      () => {
        archive.release();
        return over;
      },
    ];
  },
  async offline(archive) {
    Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
    const feed = await shownFeed(whole(archive.api));
    return [feed, () => Reflect.deleteProperty(navigator, 'onLine')];
  },
};

const whole = (api: string) => html`<tag-feed
  api=${api}
  tag="id:11"
  heading="From the harbour"
  heading-level="2"
  images="thumbnail"
  more="button"
  ><a href="/all" style="color: inherit">All stories on the harbour</a></tag-feed
>`;

describe('tag-feed is accessible', () => {
  withArchives();
  expectNoPageErrors();

  for (const [ground, style] of Object.entries(grounds)) {
    for (const [state, bring] of Object.entries(states)) {
      it(`while ${state} on a ${ground} page`, async () => {
        const place = await fixture<HTMLElement>(html`<main></main>`);
        place.style.cssText = `${style}; inline-size: 40em; padding: 1em`;
        const [feed, leave] = await bring(new Archive());
        place.append(feed);
        await feed.updateComplete;
        const isThere = feed.matches(`:state(${state})`);
        const findings = await findingsIn(place);
        await leave();
        expect(isThere).to.equal(true);
        expect(findings).to.deep.equal([]);
      });
    }
  }

  it('lists its articles as a list', async () => {
    const { api } = new Archive();
    const feed = await shownFeed(html`<tag-feed api=${api} tag="id:11"></tag-feed>`);
    const list = feed.renderRoot.querySelector('[part=list]');
    expect(list?.localName).to.equal('ul');
    expect([...(list?.children ?? [])].every(({ localName }) => localName === 'li')).to.equal(true);
  });

  it('has one polite announcer of its own', async () => {
    const { api } = new Archive();
    const feed = await shownFeed(html`<tag-feed api=${api} tag="id:11"></tag-feed>`);
    expect(feed.renderRoot.querySelectorAll('[role=status]')).to.have.length(1);
    expect(feed.renderRoot.querySelectorAll('[aria-live=assertive], [role=alert]')).to.be.empty;
  });

  it('has buttons that are large enough', async () => {
    const { api } = new Archive();
    const feed = await shownFeed(html`<tag-feed api=${api} tag="id:11" more="button"></tag-feed>`);
    const { width, height } =
      feed.renderRoot.querySelector('button')?.getBoundingClientRect() ?? {};
    expect(Math.min(width ?? 0, height ?? 0)).to.be.at.least(24);
  });
});
