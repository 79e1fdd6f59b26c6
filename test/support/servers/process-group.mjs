import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/*
 * A server may leave workers behind, holding the port, when only their parent is killed. So a shell
 * leads the group and waits on our end of its input: however this process ends, the pipe closes and
 * the whole group goes. An interrupt lets the server end in order; some are deaf to it in their
 * first moments, hence the second, harder way.
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

/**
 * Starts a server that cannot outlive us.
 *
 * @param {object} options
 * @param {string[]} options.command the program and its parameters
 * @param {string} [options.cwd] the folder it starts in
 * @param {NodeJS.ProcessEnv} options.environment all of it
 * @param {string} options.runFolder what it writes; thrown away at the end
 */
export function startGroup({ command, cwd, environment, runFolder }) {
  const log = join(runFolder, 'server.log');
  const logFile = openSync(log, 'w');
  const group = spawn('sh', ['-c', leader, 'sh', ...command], {
    cwd,
    detached: true,
    stdio: ['pipe', logFile, logFile],
    env: { ...environment, HANDBILL_RUN_FOLDER: runFolder },
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
