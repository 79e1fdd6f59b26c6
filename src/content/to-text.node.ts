import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { folded, spaced, unreadElements } from './text.js';

/** The same as to-text.ts where there is no DOM: Node, edge workers, server rendering. */
export function toText(html: string): string {
  return folded(/[<&]/.test(html) ? textOf(parse(spaced(html))) : html.slice(0, 20_000));
}

const unread = new Set(unreadElements.split(','));

/** Walks with a stack of its own, since hostile markup nests deeper than the engine's. */
function textOf(root: DefaultTreeAdapterTypes.Node): string {
  const stack = [root];
  let text = '';
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.nodeName === '#text') text += (node as DefaultTreeAdapterTypes.TextNode).value;
    if (node.nodeName === 'head' || unread.has(node.nodeName)) continue;
    if ('childNodes' in node) stack.push(...node.childNodes.toReversed());
  }
  return text;
}
