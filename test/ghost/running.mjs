const { HANDBILL_GHOST: told } = process.env;
if (!told) throw new Error('No Ghost is running: these tests are started by `npm run test:ghost`.');

/** The Ghost that was started for all tests. @type {{ url: string, apiKey: string }} */
export const running = JSON.parse(told);
