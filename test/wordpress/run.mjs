import { runSuite } from '../support/servers/suite.mjs';
import { findSnapshot } from './snapshot.mjs';

await runSuite('wordpress', async () => {
  const { versions } = await findSnapshot();
  const { wordpress, php, sqlite } = versions;
  return { versions: [`WordPress ${wordpress}`, `PHP ${php}, with SQLite drop-in ${sqlite}`] };
});
