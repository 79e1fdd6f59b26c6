import { runSuite } from '../support/servers/suite.mjs';
import { startGhost } from './ghost.mjs';

// One Ghost for all files, since it takes seconds to start and no test writes to it.
await runSuite('ghost', async () => {
  const { url, apiKey, versions, stop } = await startGhost();
  return {
    versions: [`Ghost ${versions.ghost}, on Node ${versions.node}`],
    environment: { HANDBILL_GHOST: JSON.stringify({ url, apiKey }) },
    stop,
  };
});
