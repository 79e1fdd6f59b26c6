/**
 * Our one Trusted Types policy, `handbill`: markup goes only into documents that are read for their
 * text and never shown, script addresses are only those of our own parts.
 *
 * A page whose policy list does not name `handbill`, or a second copy on a page that forbids
 * duplicates, refuses it. That is answered by `null`, never by a throw: callers take their
 * plain path.
 */
interface Policy {
  createHTML(html: string): string;
  createScriptURL(url: string): string;
}

interface PolicyFactory {
  createPolicy(name: string, rules: Policy): Policy;
}

const plain: Policy = { createHTML: (html) => html, createScriptURL: (url) => url };

let policy: Policy | null | undefined;

function make(): Policy | null {
  const factory = (globalThis as { trustedTypes?: PolicyFactory }).trustedTypes;
  if (!factory) return plain;
  try {
    return factory.createPolicy('handbill', plain);
  } catch {
    return null;
  }
}

/** Made on first use, since a page may never need it; null where it was refused. */
export function trustedTypes(): Policy | null {
  if (policy === undefined) policy = make();
  return policy;
}
