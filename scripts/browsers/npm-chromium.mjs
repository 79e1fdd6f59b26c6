import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress, createGunzip } from 'node:zlib';
import { cachedFolder } from '../cache.mjs';
import { npm } from '../npm.mjs';
import { versionOf } from './program.mjs';

/** A headless Chromium for x64 Linux, packed for servers; pinned by hash as the lock file's are. */
const release = {
  name: '@sparticuz/chromium@153.0.0',
  integrity:
    'sha512-jiGWqSvPMdu4+P9TilYqAR7yEGPEHINx+lCvE/NqNO/EHYzF/x1hUiI5T6ioVIt7dEy7n88byyT0vk+dnsgQwA==',
};

/** The package's own one names folders of the service it was made for. */
const fontSettings = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;

/** The Chromium that the npm registry has; undefined where it does not run. */
export async function npmChromium() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const folder = await cachedFolder('chromium-153.0.0', fetchInto);
  const path = join(folder, 'chromium');
  for (const env of environments(folder)) {
    const version = await versionOf(path, env);
    if (version) return { path, version, env };
  }
  return undefined;
}

async function fetchInto(folder) {
  console.log('Fetching a Chromium from the npm registry (70 MB, only once)…');
  const [packed] = JSON.parse(
    await npm(['pack', release.name, '--json', '--pack-destination', folder], { cwd: folder }),
  );
  if (packed.integrity !== release.integrity) {
    throw new Error(`${release.name} is not the file we know: its hash is ${packed.integrity}`);
  }
  const tarball = join(folder, packed.filename);
  await untar(tarball, createGunzip(), folder);
  const parts = join(folder, 'package/bin');
  await pipeline(
    createReadStream(join(parts, 'chromium.br')),
    createBrotliDecompress(),
    createWriteStream(join(folder, 'chromium'), { mode: 0o755 }),
  );
  await untar(join(parts, 'al2023.tar.br'), createBrotliDecompress(), folder);
  await untar(join(parts, 'fonts.tar.br'), createBrotliDecompress(), folder);
  await writeFile(join(folder, 'fonts.conf'), fontSettings);
  await rm(tarball);
  await rm(join(folder, 'package'), { recursive: true });
}

async function untar(file, decompress, folder) {
  const tar = spawn('tar', ['-x', '-C', folder], { stdio: ['pipe', 'ignore', 'inherit'] });
  const closed = once(tar, 'close');
  await pipeline(createReadStream(file), decompress, tar.stdin);
  const [code] = await closed;
  if (code !== 0) throw new Error(`tar could not unpack ${file}`);
}

/** The machine's own libraries first; bare containers lack some, and the package brings those. */
function environments(folder) {
  const plain = existsSync('/etc/fonts/fonts.conf')
    ? process.env
    : { ...process.env, FONTCONFIG_FILE: join(folder, 'fonts.conf') };
  const libraries = [join(folder, 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean);
  return [plain, { ...plain, LD_LIBRARY_PATH: libraries.join(delimiter) }];
}
