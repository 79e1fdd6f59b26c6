import { css } from './style-sheets.js';

/**
 * What every element's box is, styled or not. `!important` stands on `display` alone, since a page's
 * `* { display: none !important }` would otherwise win over any rule in here. What a page sets for
 * its own sake (capitals, wide spacing) is undone; hiding and pointer blocking are respected.
 */
export const hostStyles = css`
  :host {
    display: block !important;
    font-size: max(1em, 0.75rem);
    text-align: start;
    text-transform: none;
    text-indent: 0;
    letter-spacing: normal;
    word-spacing: normal;
    white-space: normal;
    cursor: auto;
  }
  :host([hidden]) {
    display: none !important;
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
