import { feedXml } from '../archive/feed.mjs';
import { scriptPath } from '../pages/ours.mjs';
import { readReadme, scriptTag } from '../pages/readme.mjs';
import { shell } from '../pages/shell.mjs';
import { profiles } from '../visit/profiles.mjs';
import { seeArticles } from '../visit/see-articles.mjs';

const path = '/big-feed';
const unthrottled = profiles.find(({ slow }) => !slow);

/** The first twenty stories of an XML feed of five thousand. */
export async function bigFeed(stage, { runs, report }) {
  const feed = `${stage.archive.origin}/feed.xml`;
  const tag = `<tag-feed adapter="xml-feed" api="${feed}" limit="20"></tag-feed>`;
  stage.site.files.set(path, shell({ body: `${scriptTag(readReadme(), scriptPath)}\n${tag}` }));
  const visits = [];
  for (let run = 0; run < runs; run++) {
    const measure = (page) => afterLastByte(page, feed);
    visits.push({
      run,
      characters: feedXml.length,
      ...(await seeArticles(stage, path, unthrottled, measure)),
    });
  }
  report('big feed');
  return visits;
}

async function afterLastByte(page, feed) {
  const session = await page.createCDPSession();
  const heap = async () => {
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    return usedSize / 1e6;
  };
  const shown = await page.evaluate(sinceLastByte, feed);
  const heapShown = await heap();
  await page.evaluate(() => document.querySelector('tag-feed').remove());
  const heapRemoved = await heap();
  const parsed = await page.evaluate(parseJson, feed.replace('.xml', '.json'));
  return { shown, parsed, heapShown, heapRemoved };
}

/** Runs inside the page: from the last byte of the feed to the list on show. */
function sinceLastByte(feed) {
  const [{ responseEnd }] = performance.getEntriesByName(feed);
  return globalThis.probe.figures.firstArticle - responseEnd;
}

/** Runs inside the page: the same data as JSON, the quickest of three. */
async function parseJson(address) {
  const text = await (await fetch(address)).text();
  const times = [1, 2, 3].map(() => {
    const start = performance.now();
    JSON.parse(text);
    return performance.now() - start;
  });
  return Math.min(...times);
}
