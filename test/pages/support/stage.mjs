import { after } from 'node:test';
import { launchBrowser } from '../../../scripts/launch-browser.mjs';
import { startHostileServer } from '../../hostile-server.mjs';

/**
 * What all tests of one file share: a browser, a server of partner pages, and an archive on another
 * origin. Each file runs in a process of its own.
 */
export const engine = process.env.BROWSER || 'chromium';

export const [browser, partner, archive] = await Promise.all([
  launchBrowser(engine),
  startHostileServer(),
  startHostileServer(),
]);

after(() => Promise.all([browser.close(), partner.close(), archive.close()]));
