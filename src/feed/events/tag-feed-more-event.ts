/** The reader asked for more stories. Bubbles; cancelling it keeps the next page from being asked for. */
export class TagFeedMoreEvent extends Event {
  /** Articles on show so far. */
  readonly shown: number;

  constructor(shown: number) {
    super('tag-feed-more', { bubbles: true, composed: true, cancelable: true });
    this.shown = shown;
  }
}
