import { sendHead, sendHtml, sendPosts } from './answers.mjs';

/** Group B, led elsewhere: loops, login pages, captive portals. */
export const redirects = {
  // Moved once, by a host that wants another form of the address: healthy.
  'ok-moved-<status>': (exchange, status = 301) => {
    if (exchange.query.has('moved')) {
      return sendPosts(exchange, exchange.posts(23), { select: true });
    }
    const there = new URL(exchange.address);
    there.searchParams.set('moved', '1');
    redirect(exchange, there.href, status);
  },
  'f29-redirect-loop': (exchange) => redirect(exchange, exchange.address.href),
  'f30-login-redirect': (exchange) => redirect(exchange, `${exchange.origin}/sign-in/readable`),
  'f30-login-redirect-no-cors': (exchange) =>
    redirect(exchange, `${exchange.origin}/sign-in/unreadable`),
  'f31-captive-portal': (exchange) => sendHtml(exchange, PORTAL),
  // The portal keeps the headers of what it replaced.
  'f31-captive-portal-as-json': (exchange) =>
    sendHtml(exchange, PORTAL, {
      headers: { 'Content-Type': 'application/json; charset=UTF-8', 'X-WP-TotalPages': 1 },
    }),
};

function redirect(exchange, location, status = 302) {
  sendHead(exchange, { status, headers: { Location: location } });
  exchange.response.end();
}

const PORTAL = `<!doctype html>
<html lang="en"><head><title>Guest network</title></head>
<body><h1>Welcome to the guest network of the Pelican Hotel</h1>
<p>Accept the terms to go on.</p><form method="post"><button>Accept</button></form></body></html>`;
