import { cases, findCase } from './cases.mjs';
import { Counters } from './counters.mjs';
import { Exchange } from './exchange.mjs';
import { servePage, serveSheet } from './pages.mjs';
import { servePicture } from './pictures.mjs';
import { changes, serveBuilt, serveScript } from './scripts.mjs';
import { sendLoginPage } from './sign-in-page.mjs';
import { ordinary, resourceOf, sendNoRoute } from './wordpress.mjs';

/** Tells requests apart by the first folder of their path: our own services, else the name of a case. */
export function createRouter({ url, closedPort }) {
  const counters = new Counters();
  /** What stands in the place of all posts, by case and key. */
  const held = new Map();

  const services = {
    count: ({ response, rest: [name = '', key = ''] }) =>
      sendOwn(response, 200, counters.tally(name, key)),
    address: ({ response, rest: [which] }) => {
      const addresses = {
        'closed-port': { port: closedPort, url: `http://127.0.0.1:${closedPort}` },
        // The top-level name `invalid` is reserved: no resolver ever finds it.
        'unknown-host': { url: 'http://archive.invalid' },
      };
      sendOwn(response, Object.hasOwn(addresses, which) ? 200 : 404, addresses[which] ?? {});
    },
    // Whatever is asked of the case from now on is answered with this text, or breaks on the way.
    hold: async ({ request, response, rest }) => {
      held.set(rest.join('/'), (await request.toArray()).join(''));
      sendOwn(response, 200, {});
    },
    cases: ({ response }) => sendOwn(response, 200, Object.keys(cases)),
    page: servePage,
    sheet: serveSheet,
    // Browsers ask for it unbidden, and a missing one would stand in the console of every test.
    'favicon.ico': ({ response }) => response.writeHead(204).end(),
    script: serveScript,
    'sign-in': ({ rest: [form], ...fields }) => sendLoginPage(new Exchange(fields), form),
    image: ({ rest, ...fields }) => {
      const [key, file] = rest.length > 1 ? rest : ['', ...rest];
      const exchange = new Exchange({ ...fields, name: 'image', key });
      counters.watch(exchange);
      return servePicture(exchange, file);
    },
    'tag-feed.js': ({ response }) => serveBuilt(response, ['tag-feed.js']),
    cdn: ({ response, rest }) => serveBuilt(response, rest),
    'cdn-tampered': ({ response, rest }) => serveBuilt(response, rest, changes.tampered),
    'cdn-list-tampered': ({ response, rest }) =>
      serveBuilt(response, rest, changes['list-tampered']),
    'cdn-older': ({ response, rest }) => serveBuilt(response, rest, changes.older),
  };

  async function answer(request, response) {
    const address = new URL(request.url, url);
    const [first, ...rest] = address.pathname.slice(1).split('/').map(decodeURIComponent);
    const fields = { request, response, address, origin: url, closedPort };
    if (Object.hasOwn(services, first)) return services[first]({ ...fields, rest });
    const choose = findCase(first);
    // Parts that the built file asks for beside its own address.
    if (!choose) return serveBuilt(response, [first, ...rest]);

    const key = ['wp-json', 'wp', 'index.php', ''].includes(rest[0] ?? '') ? '' : rest[0];
    const exchange = new Exchange({ ...fields, name: first, key });
    counters.watch(exchange);
    if (request.method === 'POST') await counters.keep(exchange);
    exchange.held = held.get(`${first}/${key}`);
    const asked = exchange.held === undefined ? resourceOf(address) : 'posts';
    const resource = request.method === 'OPTIONS' ? 'preflight' : asked;
    const takesTurn = resource === 'posts' || request.method === 'POST';
    if (takesTurn) exchange.turn = counters.takeTurn(first, key);
    const { answers, parameter } = choose(exchange.turn);
    const owner = [answers, ordinary].find((handlers) => Object.hasOwn(handlers, resource));
    return (owner?.[resource] ?? sendNoRoute)(exchange, parameter);
  }

  return (request, response) => {
    // Every request on a connection of its own: browsers silently repeat a request that fails on a used connection,
    // and the counts would then be theirs and not the client's.
    response.setHeader('Connection', 'close');
    answer(request, response).catch((error) => {
      console.error(`hostile server, ${request.url}:`, error);
      response.destroy();
    });
  };
}

function sendOwn(response, status, value) {
  response.writeHead(status, {
    'Content-Type': 'application/json',
    'Access-Control-Allow-Origin': '*',
    'Cache-Control': 'no-store',
  });
  response.end(JSON.stringify(value));
}
