import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { npm } from './npm.mjs';
import { local, root } from './project.mjs';
import { run } from './run.mjs';

const folder = await mkdtemp(join(tmpdir(), 'handbill-package-'));
try {
  const tarball = await pack();
  // Both look at the file that would be published, not at the project's folder.
  await check('publint/src/cli.js', ['run', tarball, '--strict']);
  await check('@arethetypeswrong/cli/dist/index.js', [tarball, '--profile', 'esm-only']);
} finally {
  await rm(folder, { recursive: true });
}

async function pack() {
  const printed = await npm(['pack', '--json', '--pack-destination', folder], { cwd: root });
  const [{ filename, entryCount, size }] = JSON.parse(printed);
  console.log(`${filename}: ${entryCount} files, ${size} bytes`);
  return join(folder, filename);
}

async function check(program, parameters) {
  const code = await run(process.execPath, [local(`node_modules/${program}`), ...parameters]);
  if (code !== 0) process.exitCode = 1;
}
