import { css } from 'lit';

/**
 * Structure: the geometry that holds without any look, above all the height of one row, which the
 * skeleton, the list and the snippet's reserved box share.
 */
export const structure = css`
  :host {
    --_gap: var(--tag-feed-gap, var(--handbill-gap, 1.5em));
    --_title-size: var(--tag-feed-title-size, var(--handbill-title-size, 1.125em));
    --_title-leading: var(--tag-feed-title-leading, 1.3);
    --_title-lines: var(--tag-feed-title-lines, 2);
    --_text-size: var(--tag-feed-text-size, var(--handbill-text-size, 0.9375em));
    --_text-leading: var(--tag-feed-text-leading, 1.5);
    --_text-lines: var(--tag-feed-text-lines, 3);
    --_meta-size: var(--tag-feed-meta-size, var(--handbill-meta-size, 0.8125em));
    --_item: calc(
      var(--_title-lines) * var(--_title-size) * var(--_title-leading) + var(--_meta-size) * 1.5 +
        var(--_text-lines) * var(--_text-size) * var(--_text-leading) + 0.5em
    );
    line-height: 1.5;
  }
  .brief {
    --_text-lines: 0;
  }
  .frame {
    position: relative;
    container-type: inline-size;
  }
  .reserved {
    min-block-size: calc(var(--_rows) * (var(--_item) + var(--_gap)) - var(--_gap));
  }
  .loading {
    block-size: calc(var(--_rows) * (var(--_item) + var(--_gap)) - var(--_gap));
    overflow: clip;
  }
  ul {
    list-style: none;
    margin: 0;
    padding: 0;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    row-gap: var(--_gap);
  }
  .full {
    min-block-size: inherit;
    align-content: space-between;
  }
  li {
    display: flex;
    column-gap: 1em;
    align-items: start;
    position: relative;
  }
  li:nth-child(n + 9) {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 9em;
  }
  [part='text'] {
    flex: 1;
    min-inline-size: 0;
    display: grid;
    row-gap: 0.25em;
  }
  [part='title'],
  [part='excerpt'],
  [part='meta'] {
    margin: 0;
    overflow: hidden;
    overflow-wrap: anywhere;
  }
  [part='title'],
  [part='excerpt'] {
    display: -webkit-box;
    -webkit-box-orient: vertical;
  }
  [part='title'] {
    font-size: var(--_title-size);
    line-height: var(--_title-leading);
    -webkit-line-clamp: var(--_title-lines);
  }
  [part='excerpt'] {
    font-size: var(--_text-size);
    line-height: var(--_text-leading);
    -webkit-line-clamp: var(--_text-lines);
  }
  [part='meta'] {
    font-size: var(--_meta-size);
    min-block-size: 1.5em;
    display: flex;
    column-gap: 0.75em;
  }
  [part='author'] {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  [part='date'] {
    flex: none;
  }
  [part='image'] {
    flex: none;
    inline-size: var(--tag-feed-image-size, 8em);
    block-size: auto;
    aspect-ratio: var(--tag-feed-image-ratio, 3 / 2);
    object-fit: cover;
  }
  @container (inline-size < 24em) {
    [part='image'] {
      inline-size: var(--tag-feed-image-size, 5.5em);
    }
  }
  [hidden] {
    display: none;
  }
`;

/**
 * Look: at home on the page. Every colour is mixed from the page's own ink, so that contrast follows
 * the page in light and dark, whether or not it declares a colour scheme.
 */
export const look = css`
  :host {
    --_ink: var(--tag-feed-color, var(--handbill-color, currentColor));
    --_quiet: var(
      --tag-feed-color-quiet,
      var(--handbill-color-quiet, color-mix(in srgb, currentColor 82%, transparent))
    );
    --_rule: var(
      --tag-feed-color-rule,
      var(--handbill-color-rule, color-mix(in srgb, currentColor 18%, transparent))
    );
    --_focus: var(--tag-feed-color-focus, var(--handbill-color-focus, currentColor));
    --_radius: var(--tag-feed-radius, var(--handbill-radius, 0.25em));
    color: var(--_ink);
  }
  [part='heading'] {
    margin: 0 0 0.75em;
    font-size: var(--tag-feed-heading-size, var(--handbill-heading-size, 1.25em));
    line-height: 1.3;
  }
  [part='title'] {
    font-weight: var(--tag-feed-title-weight, var(--handbill-title-weight, 600));
    text-wrap: pretty;
  }
  [part='meta'],
  [part='as-of'] {
    color: var(--_quiet);
  }
  a {
    color: inherit;
    text-decoration: none;
  }
  a:hover {
    text-decoration: underline;
    text-decoration-thickness: 0.06em;
    text-underline-offset: 0.15em;
  }
  button:focus-visible,
  [part='title']:has(:focus-visible) {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  a:focus-visible {
    outline: none;
    text-decoration: underline;
  }
  li + li::before {
    content: '';
    position: absolute;
    inset: calc(var(--_gap) / -2) 0 auto;
    border-block-start: 1px solid var(--_rule);
  }
  [part='image'] {
    border-radius: var(--_radius);
    background: var(--_rule);
  }
  [part='message'] {
    margin: 0.75em 0;
  }
  [part='controls'] {
    margin-block-start: var(--_gap);
  }
  button {
    font: inherit;
    color: inherit;
    background: none;
    border: 1px solid color-mix(in srgb, currentColor 60%, transparent);
    border-radius: var(--_radius);
    padding: 0.4em 1em;
    min-block-size: 2.5em;
    cursor: pointer;
  }
  button:hover {
    background: var(--_rule);
  }
  button[aria-disabled='true'] {
    cursor: progress;
    border-style: dashed;
  }
  .bar {
    background: var(--_rule);
    border-radius: var(--_radius);
    margin-block: 0.2em;
  }
`;
