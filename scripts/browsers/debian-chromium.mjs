import { existsSync } from 'node:fs';
import { run } from '../run.mjs';
import { firstThatRuns, onPath } from './program.mjs';

/** Debian's Chromium; only a machine that is made for one test run gets a system package. */
export async function debianChromium() {
  const mayInstall =
    process.env.CI === 'true' && process.getuid?.() === 0 && existsSync('/etc/debian_version');
  if (!mayInstall) return undefined;
  console.log('Installing Chromium with apt-get…');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-qq'], { env });
  await run('apt-get', ['install', '-qq', '--no-install-recommends', 'chromium'], { env });
  return firstThatRuns(onPath(['chromium']));
}
