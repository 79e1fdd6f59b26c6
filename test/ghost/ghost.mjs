import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { serve } from './server.mjs';
import { findSnapshot, makeRunFolder } from './snapshot.mjs';

/**
 * Starts a real Ghost on loopback, on a throw-away copy of the seeded database.
 *
 * @param {object} [options]
 * @param {number} [options.port] a free one by default
 * @param {{ host: string, port: number }} [options.mail] where it brings its mail; nowhere by default
 * @param {boolean} [options.patient] whether it lets one reader try as often as she likes; not by default
 */
export async function startGhost({ port, mail, patient } = {}) {
  const { folder, versions, apiKey, database: seeded } = await findSnapshot();
  const runFolder = await makeRunFolder();
  const database = join(runFolder, 'ghost.db');
  await copyFile(seeded, database);
  const more = { ...(mail && mailSettings(mail)), ...(patient && patience) };
  const { url, readLog, stop } = await serve({ folder, database, runFolder, port, more });
  return { url, apiKey, versions, readLog, stop };
}

const mailSettings = ({ host, port }) => ({
  // The same loopback, by a name that is no IPv4 address: of readers who have one, Ghost asks a service outside for
  // the country, and waits for its answer.
  server__host: '::ffff:127.0.0.1',
  mail__transport: 'SMTP',
  mail__from: 'desk@archive.example',
  mail__options__host: host,
  mail__options__port: String(port),
  mail__options__ignoreTLS: 'true',
});

/** By address, and by the address of a reader's network: core/shared/config/defaults.json, `spam`. */
const patience = {
  spam__user_login__freeRetries: '1000',
  spam__member_login__freeRetries: '1000',
};
