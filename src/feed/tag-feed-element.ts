import { html, type TemplateResult } from 'lit/html.js';
import { areDatesReady, type DateStyle, readyDates } from '../content/dates.js';
import type { Reading } from '../content/reading.js';
import { HandbillError, isHandbillError } from '../net/handbill-error.js';
import { optionalCode } from '../net/optional-code.js';
import { belowView } from '../page/below-view.js';
import { systemClock } from '../page/clock.js';
import { settingsFor } from '../page/config.js';
import { Configured } from '../page/configured.js';
import { whenIdle } from '../page/idle.js';
import { filled } from '../ui/filled.js';
import { heading, headingLevelFrom } from '../ui/heading.js';
import { keepFocus } from '../ui/keep-focus.js';
import { messagesFor } from '../ui/messages.js';
import { sourceFrom } from './adapters.js';
import type { CardLook } from './article-card.js';
import { TagFeedErrorEvent } from './events/tag-feed-error-event.js';
import { TagFeedLoadEvent } from './events/tag-feed-load-event.js';
import { TagFeedMoreEvent } from './events/tag-feed-more-event.js';
import { FeedController } from './feed-controller.js';
import { type FeedMessages, feedMessages } from './feed-messages.js';
import { type FeedPlan, planFrom } from './feed-plan.js';
import type { FeedSource } from './feed-source.js';
import { type FeedAction, type FeedState, stateNames } from './feed-state.js';
import { type FeedView, failureText, feedBody, feedControls } from './feed-view.js';
import { look, structure } from './tag-feed.styles.js';
import { TagFeedAttributes } from './tag-feed-attributes.js';

/** Milliseconds before a skeleton is drawn: most answers are there by then, and one that flashes by only delays them. */
const patienceMs = 50;

/**
 * Its children are the fallback: shown before the code arrives, without JavaScript, and when there
 * is nothing better.
 *
 * @summary The newest articles of a topic, from an archive anywhere.
 * @tagname tag-feed
 *
 * @slot - Fallback, such as a link to the topic's page. Shown until there are articles, and below
 *   them when there are fewer than `limit`.
 * @slot heading - Heading in place of the `heading` attribute.
 * @slot footer - Shown below in every state.
 *
 * @fires {TagFeedLoadEvent} tag-feed-load - Articles arrived; does not bubble.
 * @fires {TagFeedErrorEvent} tag-feed-error - Something failed; has a stable `code`. Does not
 *   bubble; cancelling it silences the console line and the default text.
 * @fires {TagFeedMoreEvent} tag-feed-more - The reader asks for the next page. Bubbles; cancelling
 *   it keeps the page from being asked for.
 *
 * @csspart base - The wrapper of everything.
 * @csspart heading - The feed's heading.
 * @csspart list - The list of articles.
 * @csspart item - One article.
 * @csspart text - Title, meta line and excerpt of an article.
 * @csspart title - Heading of an article.
 * @csspart link - Link of a title.
 * @csspart meta - Line with authors and date.
 * @csspart author - Names of the authors.
 * @csspart date - Date of publication.
 * @csspart correction - Mark of an article that was corrected after readers saw it.
 * @csspart source - Name of the archive or outlet that an article comes from, where it says.
 * @csspart excerpt - Summary of an article.
 * @csspart image - Picture of an article.
 * @csspart skeleton - Grey rows shown while loading.
 * @csspart message - Text of the empty and the error state.
 * @csspart controls - Box of what stands below the list.
 * @csspart more - Button for the next page.
 * @csspart retry - Button that asks again.
 * @csspart as-of - Note of how old the list is, when it could not be renewed.
 *
 * @cssprop [--tag-feed-gap=1.5em] - Space between articles. Falls back to `--handbill-gap`.
 * @cssprop [--tag-feed-color=currentColor] - Text. Falls back to `--handbill-color`.
 * @cssprop [--tag-feed-color-quiet] - Authors and dates; 82 % of the text colour. Falls back to
 *   `--handbill-color-quiet`.
 * @cssprop [--tag-feed-color-rule] - Lines, skeleton and picture ground; 18 % of the text colour.
 *   Falls back to `--handbill-color-rule`.
 * @cssprop [--tag-feed-color-focus=currentColor] - Focus ring. Falls back to
 *   `--handbill-color-focus`.
 * @cssprop [--tag-feed-radius=0.25em] - Corners. Falls back to `--handbill-radius`.
 * @cssprop [--tag-feed-heading-size=1.25em] - Falls back to `--handbill-heading-size`.
 * @cssprop [--tag-feed-title-size=1.125em] - Falls back to `--handbill-title-size`.
 * @cssprop [--tag-feed-title-weight=600] - Falls back to `--handbill-title-weight`.
 * @cssprop [--tag-feed-title-leading=1.3] - Line height of titles, without unit.
 * @cssprop [--tag-feed-title-lines=2] - Lines a title may take.
 * @cssprop [--tag-feed-text-size=0.9375em] - Falls back to `--handbill-text-size`.
 * @cssprop [--tag-feed-text-leading=1.5] - Line height of excerpts, without unit.
 * @cssprop [--tag-feed-text-lines=3] - Lines an excerpt may take.
 * @cssprop [--tag-feed-meta-size=0.8125em] - Falls back to `--handbill-meta-size`.
 * @cssprop [--tag-feed-image-size] - Width of pictures; 8em, in narrow columns 5.5em.
 * @cssprop [--tag-feed-image-ratio=3 / 2] - Width by height of pictures.
 *
 * @cssstate loading - The first answer is awaited.
 * @cssstate ready - Articles are on show.
 * @cssstate empty - The archive has no such articles.
 * @cssstate error - Nothing could be had.
 * @cssstate refreshing - The articles on show are being renewed.
 * @cssstate extending - The next page is on its way.
 * @cssstate stale - The articles on show could not be renewed.
 * @cssstate offline - The browser has no network.
 */
export class TagFeedElement extends TagFeedAttributes {
  static override structure = structure;
  static override look = look;

  #plan: FeedPlan = planFrom({});
  #archive: FeedSource | HandbillError | undefined;
  readonly #configured = new Configured(sourceFrom);
  /** Ends the wait for an answer that may come before a skeleton is worth its while. */
  #patience: (() => void) | undefined;
  /** Articles of this question on show so far. */
  #shown = 0;
  /** Rows whose place is kept, so that nothing below moves when fewer arrive. */
  #rows = 0;
  #picture: CardLook['picture'];
  #pictures: Promise<void> | undefined;
  /** The error whose telling the page took upon itself. */
  #silenced: HandbillError | undefined;
  readonly #belowView = belowView(() => {
    this.#rows = 0;
    this.requestUpdate();
  });
  readonly #feed = new FeedController(this, {
    source: () => this.#archive,
    query: () => this.#plan.query,
    onAction: (action, state) => this.#follow(action, state),
  });

  /** What the feed is, as one value. */
  get state(): FeedState {
    return this.#feed.state;
  }

  /** Settles with the first content, an empty answer or the first failure; never rejects. */
  get ready(): Promise<void> {
    return this.#feed.ready;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#belowView.disconnect();
  }

  protected override willUpdate(): void {
    this.#readAttributes();
  }

  protected override shouldUpdate(): boolean {
    return !this.#patience;
  }

  protected override updated(): void {
    super.updated();
    const { dates } = this.#plan.words;
    if (dates !== 'none' && !areDatesReady(dates)) whenIdle(() => this.#readyDates(dates));
    const frame = this.renderRoot.querySelector<HTMLElement>('.frame');
    frame?.style.setProperty('--_rows', String(this.#rows));
  }

  protected override errorEvent(error: HandbillError): Event {
    return new TagFeedErrorEvent(error);
  }

  /** Asks the archive again; what is shown stays until the answer. */
  refresh(): Promise<void> {
    return this.#feed.refresh();
  }

  /** Adds the next page, if there is one. */
  loadMore(): Promise<void> {
    return this.#feed.loadMore();
  }

  #readAttributes(): void {
    try {
      this.#plan = planFrom(this);
      for (const doubt of this.#plan.doubts) this.tell(doubt);
      if (this.#plan.query.images) this.#readyPictures();
      this.#archive = this.source ?? this.#configured.for(settingsFor(this));
    } catch (error) {
      this.#archive = isHandbillError(error)
        ? error
        : new HandbillError('RENDER', { cause: error });
    }
  }

  get #messages(): FeedMessages {
    return messagesFor(this.language, feedMessages);
  }

  get #reading(): Reading {
    const { timeZone } = settingsFor(this);
    return { language: this.language, timeZone, now: systemClock.now() };
  }

  /** Once: what could not be had is not asked for again, and stories are shown without. */
  #readyPictures(): void {
    this.#pictures ??= optionalCode(import('./article-picture.js')).then(
      ({ picture }) => {
        this.#picture = picture;
        this.requestUpdate();
      },
      (error) => this.tell(error),
    );
  }

  /** The first stories need not wait for their dates. */
  async #readyDates(style: DateStyle): Promise<void> {
    await readyDates(style, this.#reading);
    this.requestUpdate();
  }

  #follow(action: FeedAction, state: FeedState): void {
    const { limit } = this.#plan.query;
    this.setStates(stateNames(state));
    switch (action.type) {
      case 'asked':
        this.#rows = limit;
        this.#shown = 0;
        this.#patience?.();
        this.#patience = systemClock.after(patienceMs, () => this.#endPatience());
        break;
      case 'busy':
        if (action.activity === 'extending') this.#rows = state.articles.length + limit;
        break;
      case 'failed':
        this.#showFailed(action.error, state);
        break;
      default:
        for (const problem of action.page.problems) this.tell(problem);
        this.#showLoaded(state);
    }
  }

  #showLoaded({ articles, total }: FeedState): void {
    const messages = this.#messages;
    const shown = this.#shown;
    const added = articles.length - shown;
    this.#shown = articles.length;
    if (articles.length === 0) this.announce(messages.empty);
    else if (shown > 0 && added > 0) this.announce(filled(messages.added, added));
    this.#keepFocus(shown);
    this.#endPatience();
    this.#belowView.observe(this);
    this.dispatchEvent(new TagFeedLoadEvent(articles, total));
  }

  #endPatience(): void {
    this.#patience?.();
    this.#patience = undefined;
    this.requestUpdate();
  }

  #showFailed(error: HandbillError, state: FeedState): void {
    this.#endPatience();
    this.#keepFocus();
    const isOurs = this.report(error);
    this.#silenced = isOurs ? undefined : error;
    if (isOurs) this.announce(failureText(state, this.#messages));
  }

  /** The heir is the first new article, else the button in the old one's place. */
  #keepFocus(index = -1): void {
    keepFocus(this, () => {
      const links = this.#links();
      return links[index] ?? this.shadowRoot?.querySelector('button') ?? links.at(-1);
    });
  }

  #links(): HTMLElement[] {
    return [...(this.shadowRoot?.querySelectorAll<HTMLElement>('[part=link]') ?? [])];
  }

  protected override render(): TemplateResult {
    const { state, heading: title } = this;
    const messages = this.#messages;
    const { query, words } = this.#plan;
    const level = headingLevelFrom(this.headingLevel);
    const view: FeedView = {
      level: title ? Math.min(level + 1, 6) : level,
      ...this.#reading,
      dates: words.dates !== 'none' && areDatesReady(words.dates) ? words.dates : 'none',
      target: this.target,
      untitled: messages.untitled,
      corrected: messages.corrected,
      // Archives may send pictures that nobody asked for.
      picture: query.images ? this.#picture : undefined,
      messages,
      limit: query.limit,
      more: words.more === 'button',
      silenced: state.error === this.#silenced,
      onMore: () => {
        const { length } = state.articles;
        if (this.dispatchEvent(new TagFeedMoreEvent(length))) this.loadMore();
      },
      onRetry: () => this.refresh(),
    };
    const frame = `frame ${state.status}`;
    return html`<div part="base" class=${words.excerpt}>
      <slot name="heading">${title ? heading(level, 'heading', title) : ''}</slot>
      <div class=${frame}>${feedBody(state, view)}</div>
      ${feedControls(state, view)}
      <slot name="footer"></slot>
      ${this.renderAnnouncer()}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tag-feed': TagFeedElement;
  }
  interface HTMLElementEventMap {
    'tag-feed-load': TagFeedLoadEvent;
    'tag-feed-error': TagFeedErrorEvent;
    'tag-feed-more': TagFeedMoreEvent;
  }
}
