import { sendBody, sendError, sendJson, sendPosts } from './answers.mjs';
import { encode, raw } from './json.mjs';

const ONE_PAGE = { headers: { 'X-WP-Total': 2, 'X-WP-TotalPages': 1 } };
const send = (body) => (exchange) => sendBody(exchange, body, ONE_PAGE);
/** A body made from the text of two healthy posts. */
const rewritten = (rewrite, headers) => (exchange) =>
  sendBody(exchange, rewrite(encode(exchange.posts(2))), {
    headers: { ...ONE_PAGE.headers, ...headers },
  });
const titled = (title) => (exchange) =>
  sendPosts(exchange, [
    exchange.post(1, { title: { rendered: title }, excerpt: { rendered: `<p>${title}</p>` } }),
    exchange.post(2),
  ]);
const nested = (depth) => raw('['.repeat(depth) + ']'.repeat(depth));

/** Group C, the document as a whole: other shapes, broken syntax, other encodings, dangerous keys. */
export const documents = {
  'f45-other-shape': (exchange) =>
    sendJson(exchange, { found: 2, posts: exchange.posts(2) }, ONE_PAGE),
  'f46-empty': send(''),
  'f46-spaces': send(' \n\t '),
  'f46-no-content': (exchange) => {
    exchange.response.writeHead(204, {
      'Access-Control-Allow-Origin': exchange.request.headers.origin ?? '*',
    });
    exchange.response.end();
  },
  'f46-null': send('null'),
  'f46-array': (exchange) =>
    sendJson(exchange, [], { headers: { 'X-WP-Total': 0, 'X-WP-TotalPages': 0 } }),
  'f46-object': send('{}'),
  'f46-text': send('"text"'),
  'f46-number': send('42'),
  'f46-false': send('false'),
  // An error that calls itself a success.
  'f46-error-200': (exchange) => sendError(exchange, 200, 'rest_no_route', 'No route was found.'),

  'f47-truncated': rewritten((text) => text.slice(0, -40)),
  'f47-nan': rewritten((text) => text.replace('"author":', '"weight":NaN,"author":')),
  'f47-comments': rewritten((text) => `/* cached */ ${text} // end`),
  'f47-trailing-comma': rewritten((text) => `${text.slice(0, -1)},]`),
  'f47-two-documents': rewritten((text) => `${text}${text}`),
  'f47-single-quotes': rewritten((text) => text.replaceAll('"', "'")),
  // A plugin's notice printed in front of the answer, as many sites show it.
  'f47-php-notice': rewritten(
    (text) =>
      `<br />\n<b>Warning</b>: Undefined array key "x" in plugin.php on line 7<br />\n${text}`,
  ),
  'f47-guard-prefix': rewritten((text) => `)]}',\n${text}`),

  'f48-bom': rewritten((text) => `\ufeff${text}`),
  'f48-latin-1': (exchange) =>
    sendBody(
      exchange,
      Buffer.from(encode([exchange.post(1, { title: { rendered: 'Café déjà fermé' } })]), 'latin1'),
      ONE_PAGE,
    ),
  'f48-utf-16': rewritten((text) => Buffer.from(`\ufeff${text}`, 'utf16le')),
  'f48-utf-16-labelled': rewritten((text) => Buffer.from(`\ufeff${text}`, 'utf16le'), {
    'Content-Type': 'application/json; charset=UTF-16',
  }),
  'f48-lone-surrogates': titled('Half a sign: \ud83d and \ude00 apart'),
  'f48-nul': titled('Nothing\u0000 in the middle'),
  'f48-nul-byte': rewritten((text) => text.replace('no. 1', 'no.\u00001')),
  'f48-line-separators': titled('Line\u2028separator, paragraph\u2029separator, next\u0085line'),

  'f55-prototype-keys': (exchange) => {
    const poison = { handbillPolluted: true, toString: 'polluted' };
    const poisoned = { ['__proto__']: poison, constructor: { prototype: poison } };
    sendPosts(exchange, [
      exchange.post(1, poisoned),
      exchange.post(2, { title: { rendered: 'Poisoned within, no. 2', ...poisoned } }),
      exchange.post(3, {
        _embedded: { ...poisoned, author: [{ id: 1, name: 'Poisoned', ...poisoned }] },
      }),
      exchange.post(4, { id: '__proto__' }),
      exchange.post(5, { id: 'constructor' }),
    ]);
  },
  'f55-deep-field-<n>': (exchange, depth = 200_000) =>
    sendPosts(exchange, [exchange.post(1, { meta: nested(depth) }), exchange.post(2)]),
  'f55-deep-title-<n>': (exchange, depth = 200_000) =>
    sendPosts(exchange, [
      exchange.post(1, { title: { rendered: nested(depth) } }),
      exchange.post(2),
    ]),
  'f55-deep-document-<n>': (exchange, depth = 200_000) =>
    sendJson(exchange, nested(depth), ONE_PAGE),
  // Nested elements in place of nested brackets, for whatever reads the markup.
  'f55-deep-markup-<n>': (exchange, depth = 20_000) =>
    titled(`${'<b>'.repeat(depth)}Deep down${'</b>'.repeat(depth)}`)(exchange),
};
