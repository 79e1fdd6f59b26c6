/**
 * Tells a request that the page's own Content Security Policy refuses from one that fails on the way:
 * `fetch` answers both with the same error, only the violation event knows.
 */
export interface RefusalWatch {
  /**
   * The directive that refused the address, if one did.
   *
   * @param patienceMs How long to wait for a report, in milliseconds. @default 0, the next task
   */
  directive(patienceMs?: number): Promise<string | undefined>;
  stop(): void;
}

/** To be called before the request. */
export function watchRefusal(url: string): RefusalWatch {
  const { document } = globalThis;
  let refused: string | undefined;
  let tell = () => {};
  const remember = (event: SecurityPolicyViolationEvent) => {
    const { blockedURI, disposition, effectiveDirective } = event;
    // Some violations name the origin only.
    if (disposition === 'enforce' && blockedURI && url.startsWith(blockedURI)) {
      refused = effectiveDirective;
      tell();
    }
  };
  document?.addEventListener('securitypolicyviolation', remember);
  return {
    // Violations are reported in a task of their own, which may come after the rejection.
    directive: (patienceMs) =>
      new Promise((resolve) => {
        tell = () => resolve(refused);
        if (refused) tell();
        else setTimeout(tell, patienceMs);
      }),
    stop: () => document?.removeEventListener('securitypolicyviolation', remember),
  };
}
