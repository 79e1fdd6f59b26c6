import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import { findChromium } from '../scripts/find-chromium.mjs';
import { findFirefox } from '../scripts/find-firefox.mjs';
import { findWebkit } from '../scripts/find-webkit.mjs';
import { local, root } from '../scripts/project.mjs';
import { browserCounts } from '../scripts/testing/browser-counts.mjs';
import { testFiles } from '../scripts/testing/files.mjs';
import { hostileAddress } from '../scripts/testing/hostile-address.mjs';
import { packageImports } from '../scripts/testing/package-imports.mjs';
import { servedFiles } from '../scripts/testing/served-files.mjs';
import { testPage } from '../scripts/testing/test-page.mjs';
import { webkitLauncher } from '../scripts/testing/webkit-launcher.mjs';

const launchers = {
  async chromium() {
    const { path, args, env } = await findChromium();
    return chromeLauncher({ launchOptions: { executablePath: path, args, env } });
  },
  async firefox() {
    const { path, args, env } = await findFirefox();
    return chromeLauncher({
      puppeteer,
      launchOptions: { browser: 'firefox', executablePath: path, args, env },
    });
  },
  webkit: async () => webkitLauncher(await findWebkit()),
};

export default {
  rootDir: root,
  files: testFiles('browser'),
  // Another site than the test servers on 127.0.0.1, and one where service workers are allowed.
  // A Mac has no second loopback address.
  hostname: process.platform === 'darwin' ? 'localhost' : '127.0.0.2',
  browsers: [await launchers[process.env.BROWSER || 'chromium']()],
  browserStartTimeout: 60_000,
  // One page at a time: of two, only one has the focus.
  concurrency: 1,
  testRunnerHtml: testPage,
  testFramework: { config: { ui: 'bdd', timeout: 15_000 } },
  // msw has no browser build under the default conditions.
  nodeResolve: { browser: true, exportConditions: ['browser', 'development'] },
  middleware: [servedFiles],
  plugins: [
    packageImports({ '#to-text': '/src/content/to-text.ts' }),
    hostileAddress(),
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: local('tsconfig.json') }),
  ],
  reporters: [browserCounts()],
};
