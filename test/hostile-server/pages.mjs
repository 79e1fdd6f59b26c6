import { randomBytes } from 'node:crypto';
import { museum } from './museum.mjs';
import { collectFaults, insertLater } from './page-scripts.mjs';

/**
 * A host page of the museum. Query parameters, all optional:
 * - `attributes` and `children` of the `element`, a feed where none is named, `count` of copies of it;
 * - `around` them, with `{element}` where they stand;
 * - `script` another address of the script, `scriptAttributes` other attributes of its tag, `copies` of it;
 * - `place` of the script tag: `before` the element (default), `after` it, or by document.`write`;
 * - `delay` in ms, after which the tag is inserted by script, as tag managers and delaying caches do;
 * - `head` more markup for the head, such as a preload line; `lang` and `dir` of the page;
 * - `kept`, where browsers may keep the page for readers who come back;
 * - `connect` more origins for connect-src; `policy` of the room that takes any, with `{nonce}` in it.
 */
export function servePage({ response, rest: [name], address, origin }) {
  if (!Object.hasOwn(museum, name ?? '')) {
    response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' });
    return response.end(`No such page. There are: ${Object.keys(museum).join(', ')}`);
  }
  const nonce = randomBytes(12).toString('base64');
  const query = address.searchParams;
  const room = museum[name];
  const policy = room.policy?.({
    nonce,
    connect: query.get('connect') ?? '',
    said: query.get('policy') ?? '',
  });
  response.writeHead(200, {
    'Content-Type': 'text/html; charset=utf-8',
    'Cache-Control': query.has('kept') ? 'no-cache' : 'no-store',
    ...(policy && { 'Content-Security-Policy': policy }),
  });
  response.end(page({ name, nonce, query, room, origin }));
}

/** The sheet of a page, in a file of its own: a strict policy allows no other. */
export function serveSheet({ response, rest: [file = ''] }) {
  const name = file.replace(/\.css$/, '');
  const sheet = Object.hasOwn(museum, name) ? museum[name].sheet : undefined;
  response.writeHead(sheet === undefined ? 404 : 200, {
    'Content-Type': 'text/css; charset=utf-8',
  });
  response.end(sheet ?? '');
}

function page({ name: roomName, nonce, query, room }) {
  const inline = (text) => `<script nonce="${nonce}">${text}</script>`;
  const call = (script, ...values) =>
    inline(`(${script})(${values.map((value) => JSON.stringify(value)).join(', ')})`);
  const tag = scriptTags({ query, nonce, script: room.script ?? '/tag-feed.js' });
  const place = query.has('delay') ? 'later' : (query.get('place') ?? 'before');
  const written = inline(`document.write(${JSON.stringify(tag).replaceAll('</', '<\\/')})`);
  const name = query.get('element') ?? 'tag-feed';
  const element = `<${name} ${query.get('attributes') ?? ''}>${query.get('children') ?? ''}</${name}>`;
  const elements = Array(Number(query.get('count') ?? 1))
    .fill(element)
    .join('\n');
  return `<!doctype html>
<html lang="${query.get('lang') ?? 'en'}" dir="${query.get('dir') ?? 'ltr'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Partner page: ${roomName}</title>
${call(collectFaults)}
${room.sheet === undefined ? '' : `<link rel="stylesheet" href="/sheet/${roomName}.css">`}
${room.behave ? call(room.behave) : ''}
${query.get('head') ?? ''}
${place === 'before' ? tag : ''}
</head>
<body>
<h1>Partner page</h1>
<p id="above">Text above the feed.</p>
${place === 'write' ? written : ''}
${(query.get('around') ?? '{element}').replace('{element}', () => elements)}
${place === 'after' ? tag : ''}
<p id="below">Text below the feed, with <a href="#above">a link</a> and <button type="button">a button</button>.</p>
${place === 'later' ? `<template id="later">${tag}</template>${call(insertLater, Number(query.get('delay')))}` : ''}
</body>
</html>`;
}

function scriptTags({ query, nonce, script }) {
  const attributes =
    query.get('scriptAttributes') ?? 'type="module" async crossorigin data-handbill';
  const source = query.get('script') ?? script;
  const copies = Number(query.get('copies') ?? 1);
  // A second copy needs an address of its own; the same one would be the same module.
  return Array.from({ length: copies }, (_, index) => {
    const address = index === 0 ? source : `${source}?copy=${index + 1}`;
    return `<script nonce="${nonce}" ${attributes} src="${address}"></script>`;
  }).join('\n');
}
