/** A server could not be fetched: the one failure after which the suite is "not run" instead of failed. */
export class DownloadError extends Error {
  name = 'DownloadError';

  /** Names what could not be fetched and keeps to one line, because the runner prints it as a reason. */
  static from(what, error) {
    const lines = String(error.message).split('\n');
    const reason = lines.find((line) => line.startsWith('E:')) ?? lines[0];
    return new DownloadError(`${what}: ${reason}`, { cause: error });
  }
}
