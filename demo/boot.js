import { setupWorker } from 'msw/browser';
import { handlers } from './archive/handlers.js';
import { explainArchiveLinks } from './explain-archive-links.js';
import { linkPages } from './page-links.js';

linkPages();

/**
 * On a real site the script tag stands in the page by itself. Here the embedded archive has to
 * listen before the elements ask for the first time, so the tag is added once it does.
 */
try {
  await setupWorker(...handlers).start({ quiet: true, onUnhandledFrame: 'bypass' });
} catch (error) {
  console.warn(
    'The demo’s archive runs in a service worker, and this browser did not start one. Open the page on localhost or over https, and not in a private window.',
    error,
  );
}

explainArchiveLinks();
embed();

function embed() {
  const script = document.createElement('script');
  script.type = 'module';
  script.src = '/dist/cdn/handbill.js';
  script.dataset.handbill = '';
  document.head.append(script);
}
