import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { output } from '../../scripts/run.mjs';

const extensions = [
  ...['ctype', 'dom', 'fileinfo', 'iconv', 'mbstring', 'pdo', 'pdo_sqlite', 'phar', 'posix'],
  ...['simplexml', 'sqlite3', 'tokenizer', 'xml'],
];

/** The PHP unpacked into a folder, ready to run there: it is not installed and reads no settings file. */
export async function findPhp(folder) {
  const root = join(folder, 'php', 'usr');
  const program = join(root, 'bin', await only(join(root, 'bin'), /^php\d+\.\d+$/));
  const modules = join(root, 'lib', 'php', await only(join(root, 'lib', 'php'), /^\d{8}$/));
  const libraries = join(root, 'lib', await only(join(root, 'lib'), /-linux-gnu/));
  const parameters = ['-n', ...settings(modules)];
  const environment = { ...process.env, LD_LIBRARY_PATH: libraries };
  return {
    program,
    parameters,
    environment,
    /** Runs a script to its end and answers what it printed. */
    run: (more, added = {}) =>
      output(program, [...parameters, ...more], { env: { ...environment, ...added } }),
  };
}

function settings(modules) {
  return [
    `extension_dir=${modules}`,
    'zend_extension=opcache',
    'opcache.enable_cli=1',
    // A notice printed into an answer would spoil its JSON.
    'display_errors=0',
    'log_errors=1',
    ...extensions.map((name) => `extension=${name}`),
  ].flatMap((setting) => ['-d', setting]);
}

async function only(folder, pattern) {
  const found = (await readdir(folder)).filter((name) => pattern.test(name));
  if (found.length !== 1) throw new Error(`expected one ${pattern} in ${folder}, found ${found}`);
  return found[0];
}
