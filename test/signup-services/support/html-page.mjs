/**
 * A page as services answer a form with: for readers, and for no script of another origin.
 *
 * @param {number} status
 * @param {string} text may hold markup of ours
 * @returns {import('../serve.mjs').Answer}
 */
export const htmlPage = (status, text) => ({
  status,
  headers: { 'Content-Type': 'text/html; charset=utf-8' },
  body: `<!doctype html><title>Newsletter</title><p>${text}</p>`,
});

/**
 * @param {string} address
 * @returns {import('../serve.mjs').Answer}
 */
export const leadTo = (address) => ({ status: 302, headers: { Location: address } });
