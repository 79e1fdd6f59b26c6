import { writeFile } from 'node:fs/promises';
import { cpus, loadavg } from 'node:os';
import { isBuilt } from '../scripts/build-age.mjs';
import { commandLine, orStop } from '../scripts/command-line.mjs';
import { ensureInstalled } from '../scripts/install.mjs';
import { local, root } from '../scripts/project.mjs';
import { run } from '../scripts/run.mjs';

const { values } = commandLine({
  options: {
    runs: { type: 'string', default: '15' },
    // `feed` or `signup`, without the other.
    only: { type: 'string' },
    // Script files of another build, to compare two: its folder `dist/cdn`.
    scripts: { type: 'string' },
    // Raw figures go there.
    json: { type: 'string' },
  },
});
const runs = Math.max(1, Math.trunc(Number(values.runs)) || 15);
const fewRuns = Math.ceil(runs / 3);

await orStop(prepare());
const { programme } = await import('./programme.mjs');
const { openStage } = await import('./stage.mjs');
const scenes = await orStop(chosen());
const stage = await orStop(openStage({ scripts: values.scripts }));
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
  for (const [name, { play, few }] of scenes) {
    figures[name] = await play(stage, { runs: few ? fewRuns : runs, report });
  }
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

async function chosen() {
  const { only } = values;
  const names = Object.keys(programme);
  if (only && !names.includes(only)) throw new Error(`--only takes ${names.join(' or ')}.`);
  return (only ? [only] : names).flatMap((name) => Object.entries(programme[name]));
}

function print() {
  const { browser, node, cores, scriptBytes, loadBefore, loadAfter } = figures;
  const load = `${loadBefore.toFixed(1)} before, ${loadAfter.toFixed(1)} after`;
  const bytes = Object.entries(scriptBytes).map(([name, size]) => `${name} ${size}`);
  const chapters = scenes.flatMap(([name, { few, tables }]) =>
    Object.entries(tables).flatMap(([title, table]) => [
      `## ${title}${few ? ` (${fewRuns} runs)` : ''}`,
      table(figures[name]),
    ]),
  );
  console.log(
    [
      `${browser}, Node ${node}, ${cores} cores, load ${load}; bytes brotli: ${bytes.join(', ')}.`,
      `Medians [quartiles] of ${runs} interleaved runs, each with an empty cache.`,
      ...chapters,
      '## Against the targets',
      scenes.flatMap(([name, { verdicts }]) => verdicts(figures[name])).join('\n'),
    ].join('\n\n'),
  );
}
