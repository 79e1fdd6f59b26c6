import { topic } from '../archive/topic.mjs';
import { bareLitPage } from '../pages/bare-lit/page.mjs';
import { handWrittenPage } from '../pages/hand-written/page.mjs';
import { ourPage } from '../pages/ours.mjs';
import { requestsOf } from '../pages/requests.mjs';
import { seeArticles } from '../visit/see-articles.mjs';
import { rounds } from './rounds.mjs';

const limit = 15;

/**
 * The two ways to name a topic: by id it takes one request, by slug a look-up before it. The page
 * without a style sheet stands for comparison.
 */
const settings = [
  { setting: 'id', tag: `id:${topic.id}`, sheet: true },
  { setting: 'slug', tag: topic.slug, sheet: true },
  { setting: 'id, no style sheet', tag: `id:${topic.id}`, sheet: false },
];

/** One list of 15 stories: ours, ours with the preload line, written by hand, and what Lit alone takes. */
export async function firstArticle(stage, { runs, report }) {
  return rounds(await layOut(stage), { runs, report, name: 'first article' }, (path, profile) =>
    seeArticles(stage, path, profile),
  );
}

async function layOut({ site, api }) {
  const cases = [];
  for (const { setting, tag, sheet } of settings) {
    const feed = { api, tag, limit };
    const requests = await requestsOf(feed);
    const pages = {
      'hand-written': handWrittenPage(requests, limit, { sheet }),
      plain: ourPage(feed, { sheet }),
      preload: ourPage(feed, { preload: requests[0], sheet }),
      ...(requests.length === 1 && barePages(requests[0], sheet)),
    };
    for (const [page, html] of Object.entries(pages)) {
      const path = `/${cases.length}`;
      site.files.set(path, html);
      cases.push({ setting, compared: sheet, page, path });
    }
  }
  return cases;
}

/** Lit alone has no look-up: it is compared where one request does. */
const barePages = (request, sheet) => ({
  'bare lit': bareLitPage(request, limit, { sheet }),
  'bare lit, preload': bareLitPage(request, limit, { preload: true, sheet }),
});
