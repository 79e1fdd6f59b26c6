import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const router = fileURLToPath(new URL('./site/router.php', import.meta.url));
const startLimitMs = 20_000;

/*
 * PHP's server leaves its workers behind, holding the port, when only their parent is killed. So a
 * shell leads the group and waits on our end of its input: however this process ends, the pipe
 * closes and the whole group goes. An interrupt lets PHP end in order; it is deaf to it in its first
 * moments, hence the second, harder way.
 */
const leader = `
"$@" &
server=$!
read -r line
trap '' INT
kill -INT 0
(sleep 3; kill -KILL 0) &
wait $server
rm -rf "$HANDBILL_RUN_FOLDER"
kill -KILL 0
`;

/** Serves a WordPress folder with PHP's own server; the run folder is thrown away at the end. */
export async function serve({ php, documentRoot, runFolder, address, environment }) {
  const log = join(runFolder, 'php.log');
  const logFile = openSync(log, 'w');
  const command = [php.program, ...php.parameters, '-S', address, '-t', documentRoot, router];
  const group = spawn('sh', ['-c', leader, 'sh', ...command], {
    detached: true,
    stdio: ['pipe', logFile, logFile],
    env: {
      ...php.environment,
      ...environment,
      PHP_CLI_SERVER_WORKERS: '3',
      HANDBILL_RUN_FOLDER: runFolder,
    },
  });
  closeSync(logFile);
  // A forgotten server must not keep a test process alive.
  group.unref();
  group.stdin.unref();
  return {
    readLog: () => readFile(log, 'utf8'),
    async stop() {
      if (group.exitCode !== null || group.signalCode !== null) return;
      const ended = once(group, 'exit');
      group.ref();
      group.stdin.end();
      await ended;
    },
  };
}

/** Waits until the address answers as ourselves; a stranger on the same port would answer as another. */
export async function untilReady(server, url) {
  const limit = Date.now() + startLimitMs;
  while (Date.now() < limit) {
    const log = await server.readLog();
    if (log.includes('Failed to listen')) break;
    if ((await homeOf(url)) === url) return;
    await wait(50);
  }
  throw new Error(`WordPress did not come up at ${url}:\n${(await server.readLog()).slice(-2000)}`);
}

/** A port that was free a moment ago. */
export async function freePort(host) {
  const probe = createServer().listen(0, host);
  await once(probe, 'listening');
  const { port } = probe.address();
  probe.close();
  await once(probe, 'close');
  return port;
}

async function homeOf(url) {
  try {
    const answer = await fetch(`${url}/?rest_route=/&_fields=home`);
    return (await answer.json()).home;
  } catch {
    return undefined;
  }
}
