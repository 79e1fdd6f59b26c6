/**
 * An address whose host is written in letters of any script, with that host as mail servers know it
 * (`küste.example` is `xn--kste-0ra.example`). Browsers differ in whether they do this by themselves. All
 * others come back as they are: whether an address is good only its mailbox knows.
 */
export function mailAddress(typed: string): string {
  const [, local, host] = /^(.*@)([^@/:?#\\]*[^\0-\x7f][^@/:?#\\]*)$/.exec(typed.trim()) ?? [];
  try {
    return local && host ? local + new URL(`http://${host}`).hostname : typed;
  } catch {
    return typed;
  }
}
