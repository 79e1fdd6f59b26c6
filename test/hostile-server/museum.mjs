import {
  behaveLikeOldLibraries,
  defineForeignElement,
  freezePrimordials,
  freezeSymbol,
  patchGlobals,
  provideAmd,
} from './page-scripts.mjs';

const trustedTypes = (names) => () => `require-trusted-types-for 'script'; trusted-types ${names}`;

/** Page name -> policy header, sheet, script that runs before ours, and which copy of ours is loaded. */
export const museum = {
  plain: {},

  'csp-strict': {
    sheet: 'body { margin: 1rem; }',
    policy: ({ nonce, connect }) =>
      [
        "default-src 'none'",
        `script-src 'nonce-${nonce}' 'strict-dynamic'`,
        "style-src 'self'",
        "img-src 'self'",
        `connect-src 'self' ${connect}`,
        "base-uri 'none'",
      ].join('; '),
  },
  'csp-own': { policy: ({ nonce, said }) => said.replace('{nonce}', nonce) },
  'csp-connect-none': { policy: () => "connect-src 'none'" },
  'trusted-types': { policy: trustedTypes('lit-html handbill') },
  'trusted-types-lit-only': { policy: trustedTypes('lit-html') },
  'trusted-types-none': { policy: trustedTypes("'none'") },
  'trusted-types-duplicates': { policy: trustedTypes("lit-html handbill 'allow-duplicates'") },

  // What leaks in by inheritance, and universal rules marked important.
  'hostile-css': {
    sheet: `
      body {
        visibility: hidden; pointer-events: none; cursor: none; text-align: right; text-indent: -999px;
        font: italic 7px/0.5 fantasy; text-transform: uppercase; letter-spacing: 0.5em; word-spacing: 3em;
        white-space: nowrap; user-select: none; list-style: inside square; text-shadow: 0 0 9px currentcolor;
      }
      * { box-sizing: content-box !important; float: left !important; }
      a, button { all: unset; }
      a { color: inherit; pointer-events: none; }
      h1, h2, h3, h4, ul, li, p, time, img { display: none; }
    `,
  },
  // The other kind: everything set back, which undoes what the first one leaks.
  'hostile-css-initial': { sheet: 'body, body * { all: initial !important; }' },
  'prototype-js': { behave: behaveLikeOldLibraries },
  frozen: { behave: freezePrimordials },
  'frozen-symbol': { behave: freezeSymbol },
  'patched-globals': { behave: patchGlobals },
  amd: { behave: provideAmd },
  'foreign-element': { behave: defineForeignElement },
  tampered: { script: '/cdn-tampered/tag-feed.js' },
  'list-tampered': { script: '/cdn-list-tampered/tag-feed.js' },
};
