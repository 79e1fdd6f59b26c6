import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { output } from '../../scripts/run.mjs';
import { DownloadError } from '../support/servers/download-error.mjs';

const release = / (bookworm|trixie|forky|stable|testing|sid) main$/;
const otherRelations = ['recommends', 'suggests', 'enhances', 'conflicts', 'breaks', 'replaces'];
const onlyDependencies = otherRelations.map((relation) => `--no-${relation}`);

/** The machine's own package sources of Debian's main component, one `deb …` line each. */
export async function ownSources() {
  const format = 'deb $(REPO_URI) $(RELEASE) $(COMPONENT)';
  try {
    const lines = await output('apt-get', ['indextargets', '--format', format]);
    return [...new Set(lines.split('\n').filter((line) => line.endsWith(' main')))];
  } catch (error) {
    throw DownloadError.from('apt-get, which fetches WordPress and PHP', error);
  }
}

/** The same mirror, another suite. */
export function sourcesOf(suite, sources) {
  const line = sources.find((source) => release.test(source));
  if (!line) throw new DownloadError('no Debian release among the package sources of this machine');
  return [line.replace(release, ` ${suite} main`)];
}

/** Opens package lists of their own in `folder`; nothing of the machine's package state is touched. */
export async function openPackages(folder, sources) {
  await mkdir(join(folder, 'lists', 'partial'), { recursive: true });
  await mkdir(join(folder, 'cache', 'archives', 'partial'), { recursive: true });
  await writeFile(join(folder, 'sources.list'), `${sources.join('\n')}\n`);
  const options = settings(folder);
  await fetching('package lists', 'apt-get', [...options, 'update']);
  return {
    /** Every package that the named ones need, themselves included. */
    async closure(names) {
      const query = [...options, 'depends', '--recurse', ...onlyDependencies, ...names];
      const lines = await fetching(names[0], 'apt-cache', query);
      return [...new Set(lines.split('\n').filter((line) => /^[a-z]/.test(line)))];
    },
    async download(names, into) {
      await mkdir(into, { recursive: true });
      await fetching(names[0], 'apt-get', [...options, 'download', ...names], { cwd: into });
    },
  };
}

function settings(folder) {
  const options = [
    `Dir::Etc::sourcelist=${join(folder, 'sources.list')}`,
    'Dir::Etc::sourceparts=/dev/null',
    `Dir::State::lists=${join(folder, 'lists')}`,
    `Dir::Cache=${join(folder, 'cache')}`,
    'Acquire::Languages=none',
    'Acquire::Retries=2',
    'Acquire::http::Timeout=30',
    'APT::Update::Error-Mode=any',
    // Root would otherwise hand its downloads to a user who may not enter a private cache folder.
    'APT::Sandbox::User=root',
  ];
  return ['-qq', ...options.flatMap((option) => ['-o', option])];
}

function fetching(what, program, parameters, options) {
  return output(program, parameters, options).catch((error) => {
    throw DownloadError.from(what, error);
  });
}
