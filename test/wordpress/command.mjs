import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const execute = promisify(execFile);

/** Runs a program to its end and answers what it printed; a failure carries what it complained of. */
export async function run(program, parameters, { environment = {}, ...options } = {}) {
  try {
    const { stdout } = await execute(program, parameters, {
      ...options,
      env: { ...process.env, LC_ALL: 'C.UTF-8', ...environment },
      maxBuffer: 16 * 1024 * 1024,
    });
    return stdout;
  } catch (error) {
    const complaint = error.stderr?.trim() || error.message;
    throw new Error(`${program} ${parameters.at(0)}: ${complaint}`, { cause: error });
  }
}
