/**
 * The wait a `Retry-After` header asks for, in milliseconds. Seconds or an HTTP date (RFC 9110, 10.2.3);
 * rubbish and moments already past mean no wish.
 */
export function retryAfter(header: string | null, now: number): number | undefined {
  if (!header) return undefined;
  const delay = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - now;
  return delay >= 0 ? delay : undefined;
}
