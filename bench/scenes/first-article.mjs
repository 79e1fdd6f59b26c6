import { loadavg } from 'node:os';
import { topic } from '../archive/topic.mjs';
import { handWrittenPage } from '../pages/hand-written/page.mjs';
import { ourPage } from '../pages/ours.mjs';
import { requestsOf } from '../pages/requests.mjs';
import { profiles } from '../visit/profiles.mjs';
import { visit } from '../visit/visit.mjs';

const limit = 15;

/** The two ways to name a topic: by id it takes one request, by slug a look-up before it. */
const namings = [
  { naming: 'id', tag: `id:${topic.id}` },
  { naming: 'slug', tag: topic.slug },
];

/**
 * One list of 15 stories: ours, ours with the preload line, and written by hand. Each run visits all
 * of them once, so that whatever slows the machine slows them alike.
 * @returns {Promise<object[]>} the visits, each with what was visited
 */
export async function firstArticle(stage, { runs, report }) {
  const cases = await layOut(stage);
  const visits = [];
  // The first visits of a browser pay for what later ones find ready.
  for (const { path } of cases) await visit(stage, path, profiles[1]);
  for (let run = 0; run < runs; run++) {
    for (const profile of profiles) {
      for (const { path, ...of } of turned(cases, run)) {
        visits.push({
          ...of,
          profile: profile.name,
          slow: profile.slow,
          run,
          load: loadavg()[0],
          ...(await visit(stage, path, profile)),
        });
      }
    }
    report(`first article: run ${run + 1} of ${runs}`);
  }
  return visits;
}

/** The same circle from another start, so that no page always follows the same one. */
const turned = (list, by) => [...list.slice(by % list.length), ...list.slice(0, by % list.length)];

async function layOut({ site, api }) {
  const cases = [];
  for (const { naming, tag } of namings) {
    const feed = { api, tag, limit };
    const requests = await requestsOf(feed);
    const pages = {
      'hand-written': handWrittenPage(requests, limit),
      plain: ourPage(feed),
      preload: ourPage(feed, { preload: requests[0] }),
    };
    for (const [page, html] of Object.entries(pages)) {
      const path = `/${naming}/${page}`;
      site.files.set(path, html);
      cases.push({ naming, page, path });
    }
  }
  return cases;
}
