import { topic } from '../archive/topic.mjs';
import { ourPage } from '../pages/ours.mjs';
import { profiles } from '../visit/profiles.mjs';
import { seeArticles } from '../visit/see-articles.mjs';

const path = '/long-list';

/** A feed that grows by ten pages of a hundred stories. */
export async function longList(stage, { runs, report }) {
  const feed = { api: stage.api, tag: `id:${topic.id}`, limit: 100, more: true };
  stage.site.files.set(path, ourPage(feed));
  const visits = [];
  for (let run = 0; run < runs; run++) {
    for (const profile of profiles) {
      const figures = await seeArticles(stage, path, profile, (page) => page.evaluate(grow));
      visits.push({ profile: profile.name, run, ...figures });
    }
  }
  report('long list');
  return visits;
}

/** Runs inside the page. */
async function grow() {
  const feed = document.querySelector('tag-feed');
  const start = performance.now();
  for (let page = 0; page < 10; page++) {
    await feed.loadMore();
    // The next frame and its layout belong to this page.
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  }
  return { articles: feed.state.articles.length, growing: performance.now() - start };
}
