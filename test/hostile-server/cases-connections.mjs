import { sendBody, sendError, sendHead, sendPosts, WITHOUT_CORS } from './answers.mjs';

/** A healthy answer with other permissions, for the request and for its preflight. */
const permitted = (headers) => ({
  posts: (exchange) => sendPosts(exchange, exchange.posts(23), { headers }),
  preflight: (exchange) => sendBody(exchange, '{}', { headers }),
});

/** Group B, before the body: connections that break, and permissions that are missing. */
export const connections = {
  // A port that refuses can't count, so the request is counted here and sent on to it.
  'f13-refused': (exchange) => {
    const location = `http://127.0.0.1:${exchange.closedPort}${exchange.address.pathname}`;
    sendHead(exchange, { status: 307, headers: { Location: location } });
    exchange.response.end();
  },
  'f14-reset': (exchange) => exchange.reset(),
  'f14-closed': (exchange) => exchange.hangUp(),
  'f14-not-http': (exchange) => {
    exchange.brokenByServer = true;
    exchange.request.socket.end('220 mail.archive.example ready\r\n');
  },
  'f16-no-cors': permitted(WITHOUT_CORS),
  'f17-wrong-origin': permitted({ 'Access-Control-Allow-Origin': 'https://other.example' }),
  // Two layers that both mean well.
  'f17-two-origins': {
    posts: (exchange) => {
      const { origin = 'null' } = exchange.request.headers;
      const headers = { 'Access-Control-Allow-Origin': [origin, '*'] };
      sendPosts(exchange, exchange.posts(23), { headers });
    },
  },
  // A shared cache that forgot Vary: whoever asked first gets in, the next partner's page doesn't.
  'f17-cached-origin': (exchange) =>
    sendPosts(exchange, exchange.posts(23), {
      headers: { 'Access-Control-Allow-Origin': 'https://first.example', Vary: undefined },
    }),
  'f18-preflight-refused': {
    posts: (exchange) => sendPosts(exchange, exchange.posts(23)),
    preflight: (exchange) =>
      sendError(exchange, 403, 'rest_forbidden', 'Not for you.', WITHOUT_CORS),
  },
  'f20-no-headers': () => {},
};
