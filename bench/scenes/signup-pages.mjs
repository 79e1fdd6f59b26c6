import { bareSignupPage } from '../pages/signup-bare-lit/page.mjs';
import { handWrittenElementPage } from '../pages/signup-hand-written/page.mjs';
import { ownerFormPage, ownFormPage } from '../pages/signup-ours.mjs';
import { plainPage } from '../pages/signup-plain/page.mjs';

/** Keeps the place of a form that is yet to be drawn. */
const box = 'display: block; min-block-size: 9em';

/** Lays out one form in five ways: drawn by a script, or HTML that one may enhance. */
export function signupPages({ site, archive }) {
  const api = archive.origin;
  const service = `${api}/v1/subscriptions`;
  const pages = {
    'hand-written': handWrittenElementPage(service, box),
    'bare lit': bareSignupPage(service, box),
    own: ownFormPage(api, box),
    plain: plainPage(service),
    enhanced: ownerFormPage(api, service),
  };
  return Object.entries(pages).map(([page, html]) => {
    const path = `/signup/${page.replace(' ', '-')}`;
    site.files.set(path, html);
    return { page, path };
  });
}
