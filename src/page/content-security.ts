/**
 * Tells a request that the page's own Content Security Policy refused from one that failed on the way:
 * `fetch` answers both with the same error, only the violation event knows.
 */
export interface ConnectWatch {
  /** The refusing directive, once the browser has had time to say so. */
  refusal(): Promise<string | undefined>;
  end(): void;
}

/** Violations are reported in a task of their own, which may come after the request's rejection. */
const nextTask = () => new Promise<void>((resolve) => setTimeout(resolve));

/** @param url Address about to be requested. */
export function watchConnect(url: string): ConnectWatch {
  let directive: string | undefined;
  const listen = (event: SecurityPolicyViolationEvent) => {
    // Some reports name the origin only.
    if (event.disposition === 'enforce' && url.startsWith(event.blockedURI)) {
      directive = event.effectiveDirective;
    }
  };
  globalThis.document?.addEventListener('securitypolicyviolation', listen);
  return {
    async refusal() {
      await nextTask();
      return directive;
    },
    end: () => globalThis.document?.removeEventListener('securitypolicyviolation', listen),
  };
}
