import { output } from './run.mjs';

/**
 * Runs npm without a word and answers what it printed; a failure carries its complaint.
 * Warnings are left out: some tools name a newer Node than the oldest one they work on.
 */
export function npm(parameters, options) {
  const [program, ...first] = npmCommand();
  return output(program, [...first, ...parameters, '--loglevel=error'], {
    // Windows has no npm program, only a command file, and those need a shell.
    shell: program === 'npm' && process.platform === 'win32',
    ...options,
  });
}

/** The npm that started us, where one did: two versions would not agree on the lock file. */
function npmCommand() {
  const script = process.env.npm_execpath;
  return script && /npm-cli\.c?js$/.test(script) ? [process.execPath, script] : ['npm'];
}
