import { systemClock } from './clock.js';

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
  let remember = (_: SecurityPolicyViolationEvent) => {};
  let stopTimer = () => {};
  const refused = new Promise<string>((resolve) => {
    remember = ({ blockedURI, disposition, effectiveDirective }) => {
      // Some violations name the origin only.
      if (disposition === 'enforce' && blockedURI && url.startsWith(blockedURI)) {
        resolve(effectiveDirective);
      }
    };
  });
  document?.addEventListener('securitypolicyviolation', remember);
  return {
    // Violations are reported in a task of their own, which may come after the rejection.
    directive: (patienceMs = 0) =>
      Promise.race([
        refused,
        new Promise<undefined>((resolve) => {
          stopTimer = systemClock.after(patienceMs, () => resolve(undefined));
        }),
      ]),
    stop() {
      stopTimer();
      document?.removeEventListener('securitypolicyviolation', remember);
    },
  };
}
