import { fixture } from '@open-wc/testing';
import type { TagFeedElement } from '../../../src/feed/tag-feed-element.js';
import '../../../src/define/tag-feed.js';

type Template = Parameters<typeof fixture>[0];

/** A feed that has its first answer, drawn. */
export async function shownFeed(template: Template, place?: Element): Promise<TagFeedElement> {
  const feed = await fixture<TagFeedElement>(template);
  if (place) place.append(feed);
  await feed.ready;
  await feed.updateComplete;
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
