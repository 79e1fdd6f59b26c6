import { readFile } from 'node:fs/promises';
import http from 'node:http';
import { after } from 'node:test';
import { launchBrowser } from '../../../scripts/launch-browser.mjs';
import { until } from '../../support/until.mjs';

/** Everything that the service was sent by POST, in order. */
const posts = [];

async function answerAsService(request, response) {
  const body = (await request.toArray()).join('');
  if (request.method === 'POST') posts.push({ url: request.url, headers: request.headers, body });
  // Some services write a mail before they answer.
  if (request.url.startsWith('/silent')) return;
  response.setHeader('content-type', 'text/html; charset=utf-8');
  response.end('<!doctype html><title>Thank you</title>');
}

const dist = new URL('../../../dist/', import.meta.url);

async function answerAsPartner(request, response) {
  const address = new URL(request.url, 'http://localhost');
  if (address.pathname.endsWith('.js')) {
    // Frames without an origin ask from elsewhere.
    const headers = { 'content-type': 'text/javascript', 'access-control-allow-origin': '*' };
    return response.writeHead(200, headers).end(await readFile(new URL(`.${request.url}`, dist)));
  }
  const { headers = {}, sandbox, ...page } = JSON.parse(address.searchParams.get('page'));
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers });
  response.end(sandbox === undefined ? partnerPage(page) : framingPage(sandbox, page));
}

/** A page that sends a form when its button is pressed, or unasked. */
const partnerPage = ({ form, target = '_blank', unasked = false, script = '' }) => `<!doctype html>
<title>Partner page</title>
<script>${script}</script>
<input id="typed" value="half a sent">
<button id="press">Sign up</button>
<script type="module">
  import { sendForm } from '/page/native-form.js';
  const send = () => sendForm(${inAscii(form)}, ${JSON.stringify(target)}).then(
    (refusal) => { window.told = { refusal }; },
    (error) => { window.told = { refusal: String(error) }; },
  );
  document.querySelector('#press').onclick = send;
  if (${unasked}) send();
</script>`;

/** As a script says it, whatever encoding its page is read in. */
const inAscii = (value) =>
  JSON.stringify(value).replace(
    /[^\0-~]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

const framingPage = (sandbox, page) => `<!doctype html>
<title>Framing page</title>
<iframe sandbox="${sandbox}" src="${pathOf(page)}"></iframe>`;

const pathOf = (page) => `/?${new URLSearchParams({ page: JSON.stringify(page) })}`;

async function listening(answer) {
  const server = http.createServer((request, response) => {
    response.setHeader('cache-control', 'no-store');
    if (request.url === '/favicon.ico') response.writeHead(204).end();
    else answer(request, response);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

const [browser, partner, service] = await Promise.all([
  // As readers have it: automation lets every page open what it likes.
  launchBrowser(process.env.BROWSER || 'chromium', {
    ignoreDefaultArgs: ['--disable-popup-blocking'],
    extraPrefsFirefox: { 'dom.disable_open_during_load': true },
  }),
  listening(answerAsPartner),
  listening(answerAsService),
]);

after(async () => {
  await browser.close();
  for (const server of [partner, service]) server.close().closeAllConnections();
});

/** Address of the service, on another site than the pages. */
export const serviceAddress = `http://127.0.0.1:${service.address().port}`;

let visits = 0;

/** A reader on a page with a form to send. */
export class FormVisit {
  /** Where the form of this visit goes. */
  action = `${serviceAddress}/visit-${++visits}?u=7f3a`;

  /**
   * @param {object} [options] `headers` of the page; `sandbox` puts it into a frame with these flags; `fields` and
   *   `path` of the form; `target`; `unasked` sends without an act of the reader's; `script` that runs first.
   */
  static async open({ fields = [['email', 'ida@example.org']], path = '', ...page } = {}) {
    const visit = new FormVisit();
    visit.action = visit.action.replace('/visit', `${path}/visit`);
    visit.context = await browser.createBrowserContext();
    visit.page = await visit.context.newPage();
    const form = { action: visit.action, fields };
    const address = pathOf({ ...page, form });
    await visit.page.goto(`http://localhost:${partner.address().port}${address}`);
    visit.frame =
      page.sandbox === undefined
        ? visit.page.mainFrame()
        : await (await visit.page.waitForSelector('iframe')).contentFrame();
    return visit;
  }

  end() {
    return this.context.close();
  }

  async press() {
    const button = await this.frame.waitForSelector('#press');
    await button.click();
  }

  /** Why the form was not sent, as far as the page learned, once it did. */
  async refusal() {
    const { refusal } = await until(() => this.frame.evaluate(() => window.told));
    return refusal;
  }

  /** What the service got from this visit. */
  posts() {
    const { pathname, search } = new URL(this.action);
    return posts.filter(({ url }) => url === pathname + search);
  }

  /** Pages beside the reader's own. */
  async tabs() {
    const pages = await this.context.pages();
    return pages.filter((page) => page !== this.page);
  }
}
