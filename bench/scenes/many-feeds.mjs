import { topic } from '../archive/topic.mjs';
import { ourPage } from '../pages/ours.mjs';
import { profiles } from '../visit/profiles.mjs';
import { seeArticles } from '../visit/see-articles.mjs';

/** Many feeds of one topic on one page, which shall cost the archive as much as one. */
const crowds = [
  { name: '10 feeds of one slug, 5 stories each', copies: 10, tag: topic.slug, limit: 5 },
  { name: '20 feeds of one id, 15 stories each', copies: 20, tag: `id:${topic.id}`, limit: 15 },
];

export async function manyFeeds(stage, { runs, report }) {
  const visits = [];
  for (const { name, copies, tag, limit } of crowds) {
    const path = `/copies/${copies}`;
    stage.site.files.set(path, ourPage({ api: stage.api, tag, limit }, { copies }));
    for (let run = 0; run < runs; run++) {
      for (const profile of profiles) {
        visits.push({
          name,
          profile: profile.name,
          run,
          ...(await seeArticles(stage, path, profile)),
        });
      }
    }
    report(name);
  }
  return visits;
}
