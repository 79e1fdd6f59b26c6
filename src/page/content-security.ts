/**
 * Tells a request that the page's own Content Security Policy refuses from one that fails on the way:
 * `fetch` answers both with the same error, only the violation event knows.
 */
export interface RefusalWatch {
  /** The directive that refused the address, if one did. */
  directive(): Promise<string | undefined>;
  stop(): void;
}

/** To be called before the request. */
export function watchRefusal(url: string): RefusalWatch {
  const { document } = globalThis;
  let refused: string | undefined;
  const remember = (event: SecurityPolicyViolationEvent) => {
    const { blockedURI, disposition, effectiveDirective } = event;
    // Some violations name the origin only.
    if (disposition === 'enforce' && blockedURI && url.startsWith(blockedURI)) {
      refused = effectiveDirective;
    }
  };
  document?.addEventListener('securitypolicyviolation', remember);
  return {
    async directive() {
      // Violations are reported in a task of their own, which may come after the rejection.
      await new Promise<void>((resolve) => setTimeout(resolve));
      return refused;
    },
    stop: () => document?.removeEventListener('securitypolicyviolation', remember),
  };
}
