import { fixture } from '@open-wc/testing';
import type { TagFeedElement } from '../../../src/feed/tag-feed-element.js';
import { whenIdle } from '../../../src/page/idle.js';
import '../../../src/define/tag-feed.js';

type Template = Parameters<typeof fixture>[0];

/** The feed after what it does once nobody waits for it: dates, and words for screen readers. */
export async function atRest(feed: TagFeedElement): Promise<void> {
  await feed.updateComplete;
  await new Promise<void>(whenIdle);
  await feed.updateComplete;
}

/** A feed that has its first answer, drawn to the last date. */
export async function shownFeed(template: Template, place?: Element): Promise<TagFeedElement> {
  const feed = await fixture<TagFeedElement>(template);
  if (place) place.append(feed);
  await feed.ready;
  await atRest(feed);
  return feed;
}

export const partOf = <Kind extends HTMLElement = HTMLElement>(
  feed: TagFeedElement,
  part: string,
): Kind | null => feed.renderRoot.querySelector<Kind>(`[part=${part}]`);

export const partsOf = <Kind extends HTMLElement = HTMLElement>(
  feed: TagFeedElement,
  part: string,
): Kind[] => [...feed.renderRoot.querySelectorAll<Kind>(`[part=${part}]`)];

/** What a part says; undefined where there is none. */
export const textOf = (feed: TagFeedElement, part: string): string | undefined =>
  partOf(feed, part)?.textContent?.trim();

/** What screen readers were told last. */
export const announced = (feed: TagFeedElement): string | undefined =>
  feed.renderRoot.querySelector('[role=status]')?.textContent?.trim();

export const titlesOf = (feed: TagFeedElement): string[] =>
  partsOf(feed, 'link').map(({ textContent }) => textContent ?? '');
