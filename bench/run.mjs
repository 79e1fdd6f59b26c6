import { writeFile } from 'node:fs/promises';
import { cpus, loadavg } from 'node:os';
import { isBuilt } from '../scripts/build-age.mjs';
import { commandLine, orStop } from '../scripts/command-line.mjs';
import { ensureInstalled } from '../scripts/install.mjs';
import { local, root } from '../scripts/project.mjs';
import { run } from '../scripts/run.mjs';
import { bigFeedTable } from './report/big-feed.mjs';
import { longListTable, manyFeedsTable } from './report/crowds.mjs';
import { firstArticleTable, stagesTable } from './report/first-article.mjs';
import {
  bigFeedVerdicts,
  firstArticleVerdicts,
  longListVerdicts,
  manyFeedsVerdicts,
} from './report/verdicts.mjs';
import { bigFeed } from './scenes/big-feed.mjs';
import { firstArticle } from './scenes/first-article.mjs';
import { longList } from './scenes/long-list.mjs';
import { manyFeeds } from './scenes/many-feeds.mjs';

const { values } = commandLine({
  options: {
    runs: { type: 'string', default: '15' },
    // Another build of the script, to compare two.
    script: { type: 'string' },
    // Raw figures go there.
    json: { type: 'string' },
  },
});
const runs = Math.max(1, Math.trunc(Number(values.runs)) || 15);
// These are about counts and longest tasks, which need fewer visits than a ratio of times.
const crowdRuns = Math.ceil(runs / 3);

await orStop(prepare());
const { openStage } = await import('./stage.mjs');
const stage = await orStop(openStage({ script: values.script }));
const report = (line) => console.error(`  ${line}, load ${loadavg()[0].toFixed(1)}`);
const figures = {
  date: new Date().toISOString(),
  node: process.version,
  browser: stage.browserVersion,
  cores: cpus().length,
  runs,
  scriptBytes: stage.scriptBytes,
  loadBefore: loadavg()[0],
};
try {
  figures.firstArticle = await firstArticle(stage, { runs, report });
  figures.manyFeeds = await manyFeeds(stage, { runs: crowdRuns, report });
  figures.longList = await longList(stage, { runs: crowdRuns, report });
  figures.bigFeed = await bigFeed(stage, { runs: crowdRuns, report });
  figures.loadAfter = loadavg()[0];
} finally {
  await stage.close();
}
print();
if (values.json) await writeFile(values.json, `${JSON.stringify(figures, null, 1)}\n`);

async function prepare() {
  await ensureInstalled();
  if (isBuilt()) return;
  const code = await run(process.execPath, [local('scripts/build.mjs')], { cwd: root });
  if (code !== 0) throw new Error('The build failed.');
}

function print() {
  const { browser, node, cores, scriptBytes, loadBefore, loadAfter } = figures;
  const load = `${loadBefore.toFixed(1)} before, ${loadAfter.toFixed(1)} after`;
  console.log(
    [
      `${browser}, Node ${node}, ${cores} cores, load ${load}; script ${scriptBytes} bytes brotli.`,
      `Medians [quartiles] of ${runs} interleaved runs, each with an empty cache.`,
      '## First article of one list of 15',
      firstArticleTable(figures.firstArticle),
      '## Where the time goes, ms from the start',
      stagesTable(figures.firstArticle),
      `## Many feeds on one page (${crowdRuns} runs)`,
      manyFeedsTable(figures.manyFeeds),
      `## Ten more pages of 100 stories (${crowdRuns} runs)`,
      longListTable(figures.longList),
      `## An XML feed of 5,000 stories, unthrottled (${crowdRuns} runs)`,
      bigFeedTable(figures.bigFeed),
      '## Against the targets',
      [
        ...firstArticleVerdicts(figures.firstArticle),
        ...manyFeedsVerdicts(figures.manyFeeds),
        ...longListVerdicts(figures.longList),
        ...bigFeedVerdicts(figures.bigFeed),
      ].join('\n'),
    ].join('\n\n'),
  );
}
