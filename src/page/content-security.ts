/**
 * Tells a request that the page's own Content Security Policy refused from one that failed on the way:
 * `fetch` answers both with the same error, only the violation event knows.
 */
let last: SecurityPolicyViolationEvent | undefined;

const remember = (event: SecurityPolicyViolationEvent) => {
  if (event.disposition === 'enforce') last = event;
};

/** To be called before a request; one listener serves them all. */
export const watchRefusals = (): void =>
  globalThis.document?.addEventListener('securitypolicyviolation', remember);

/**
 * The directive that refused this address, if one did. Violations are reported in a task of their
 * own, which may come after the request's rejection; some name the origin only.
 */
export async function refusalOf(url: string): Promise<string | undefined> {
  await new Promise<void>((resolve) => setTimeout(resolve));
  return last && url.startsWith(last.blockedURI) ? last.effectiveDirective : undefined;
}
