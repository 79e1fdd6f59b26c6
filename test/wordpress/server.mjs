import { fileURLToPath } from 'node:url';
import { startGroup } from '../support/servers/process-group.mjs';

const router = fileURLToPath(new URL('./site/router.php', import.meta.url));

/** Serves a WordPress folder with PHP's own server; the run folder is thrown away at the end. */
export const serve = ({ php, documentRoot, runFolder, address, environment }) =>
  startGroup({
    command: [php.program, ...php.parameters, '-S', address, '-t', documentRoot, router],
    environment: { ...php.environment, ...environment, PHP_CLI_SERVER_WORKERS: '3' },
    runFolder,
  });

/** Whether the address answers as ourselves; a stranger on the same port would answer as another. */
export async function isHome(url) {
  const answer = await fetch(`${url}/?rest_route=/&_fields=home`);
  return (await answer.json()).home === url;
}
