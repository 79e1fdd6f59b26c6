import { parseArgs } from 'node:util';

/** What the command line says; a mistake in it ends the program with one sentence. */
export function commandLine(settings) {
  try {
    return parseArgs(settings);
  } catch (error) {
    console.error(error.message);
    process.exit(2);
  }
}

/** Waits for what the program cannot go on without; a failure ends it with its sentence alone. */
export async function orStop(promise) {
  try {
    return await promise;
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
}
