import { hostileAddress } from '../hostile-address.js';

/**
 * Lets this page ask nobody but its own servers from now on: the browser stops each attempt before anything
 * is sent. Scripts in the page run as ever.
 *
 * @returns Gives the addresses of the attempts since it was last called.
 */
export function watchStrangers(): () => readonly string[] {
  const attempts: string[] = [];
  addEventListener('securitypolicyviolation', ({ blockedURI }) => attempts.push(blockedURI));
  const policy = document.createElement('meta');
  policy.httpEquiv = 'Content-Security-Policy';
  const own = `'self' data: ${hostileAddress}`;
  policy.content = [
    `img-src ${own}; media-src ${own}; frame-src ${own}; font-src ${own}; connect-src ${own} ws:`,
    `style-src ${own} 'unsafe-inline'; script-src ${own} 'unsafe-inline' 'unsafe-eval'`,
    "object-src 'none'; form-action 'none'",
  ].join('; ');
  document.head.append(policy);
  return () => attempts.splice(0);
}
