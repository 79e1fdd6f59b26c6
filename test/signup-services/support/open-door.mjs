/**
 * Lets a page read the answer as most services do: where the list holds its origin, or a sign for all of them.
 *
 * @param {import('../serve.mjs').Request} request
 * @returns {Record<string, string> | undefined} undefined where it may not
 */
export function openTo({ origin, trusted }) {
  const allowed = origin && trusted.find((one) => one === '*' || one === origin);
  return allowed ? { 'Access-Control-Allow-Origin': allowed, Vary: 'Origin' } : undefined;
}
