import { after } from 'node:test';
import { launchBrowser } from '../../../scripts/launch-browser.mjs';
import { form } from '../../signup-services/action-network.mjs';
import { lists } from '../../signup-services/listmonk.mjs';
import { list } from '../../signup-services/mailtrain.mjs';
import { startSignupServices } from '../../signup-services/serve.mjs';
import { startPartnerPage } from '../../support/servers/partner-page.mjs';

export const engine = process.env.BROWSER || 'chromium';

/** What all tests of one file share: a browser, and a partner's website with sign-up forms. */
export const [browser, partner] = await Promise.all([launchBrowser(engine), startPartnerPage()]);

/** Services as they come; those that trust somebody trust the partner. */
export const services = await startSignupServices({
  trusted: { listmonk: [partner.url], mailtrain: [partner.url] },
});

after(() => Promise.all([browser.close(), partner.stop(), services.stop()]));

const at = (path) => `api="${services.url}/${path}"`;

/** Attributes of `<digest-signup>` with which an owner names each service. */
export const named = {
  archive: at('archive'),
  listmonk: `adapter="listmonk" ${at('listmonk')}`,
  kit: `adapter="kit" ${at('kit/forms/12345/subscriptions')}`,
  'action-network': `adapter="action-network" ${at(`action-network/api/v2/forms/${form}`)}`,
  mailtrain: `adapter="mailtrain" ${at(`mailtrain/subscription/${list}`)}`,
};

/** listmonk with a list that needs no confirmation, and with one that does. */
export const daily = `${named.listmonk} list="${lists.daily}"`;
export const weekly = `${named.listmonk} list="${lists.weekly}"`;
