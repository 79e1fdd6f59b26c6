import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { driverReady, freePort, openSession } from './webdriver.mjs';
import { webdriverPage } from './webdriver-page.mjs';

const startMilliseconds = 30_000;

/**
 * For web-test-runner: WebKitGTK through its own driver, one page at a time.
 * @param {NonNullable<Awaited<ReturnType<import('../find-webkit.mjs').findWebkit>>>} webkit
 */
export function webkitLauncher(webkit) {
  const programs = [];
  let send;
  let page;
  let active;

  async function open() {
    const env = { ...process.env };
    if (webkit.screen) env.DISPLAY = await startScreen(webkit.screen, programs);
    const address = await startDriver(webkit.driver, env, programs);
    send = await openSession(address, {
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': { binary: webkit.path, args: ['--automation'] },
    });
    page = webdriverPage(send);
  }

  return {
    name: 'WebKitGTK',
    // The runner's commands, such as sendKeys, then ask getPage for what Puppeteer has.
    type: 'puppeteer',
    concurrency: 1,
    async startSession(id, url) {
      if (!send) await open();
      active = id;
      await page.setViewport({ width: 800, height: 600 });
      await send('POST', '/url', { url });
    },
    isActive: (id) => id === active,
    getPage: () => page,
    getBrowserUrl: () => send('GET', '/url'),
    async stopSession() {
      active = undefined;
      // Leaving the page ends what still runs on it.
      await send('POST', '/url', { url: 'about:blank' });
      return {};
    },
    startDebugSession() {
      throw new Error('Debugging is not possible in WebKitGTK.');
    },
    async stop() {
      await send?.('DELETE', '').catch(() => {});
      for (const program of programs) program.kill();
    },
  };
}

/** Xvfb takes a free display by itself and writes its number to the descriptor that it is told. */
async function startScreen(screen, programs) {
  const parameters = ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'];
  const program = spawn(screen, parameters, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  programs.push(program);
  const signal = AbortSignal.timeout(startMilliseconds);
  const [number] = await once(program.stdio[3], 'data', { signal });
  return `:${String(number).trim()}`;
}

async function startDriver(driver, env, programs) {
  const port = await freePort();
  programs.push(spawn(driver, ['--host=127.0.0.1', `--port=${port}`], { env, stdio: 'ignore' }));
  const address = `http://127.0.0.1:${port}`;
  await driverReady(address, AbortSignal.timeout(startMilliseconds));
  return address;
}
