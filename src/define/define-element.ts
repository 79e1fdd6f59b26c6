import { HandbillError } from '../net/handbill-error.js';
import { tellOwner } from '../ui/tell-owner.js';
import { version } from '../version.js';

/**
 * Defines a tag once. Where another copy or another package was first, its definition stays and the
 * owner is told, unless it is this very version.
 */
export function defineElement(tag: string, element: CustomElementConstructor): void {
  const registry = globalThis.customElements;
  if (!registry) return;
  const before = registry.get(tag) as { version?: string } | undefined;
  if (!before) registry.define(tag, element);
  else if (before.version !== version) {
    const detail = `${before.version ?? 'foreign'}, then ${version}`;
    tellOwner(new HandbillError('CONFIG_DEFINED_TWICE', { detail }), `<${tag}>`);
  }
}
