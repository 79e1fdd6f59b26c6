import {
  type DefaultTreeAdapterTypes,
  defaultTreeAdapter,
  html as names,
  parseFragment,
} from 'parse5';
import { folded, spaced, unreadElements } from './text.js';

/** The same as to-text.ts where there is no DOM: Node, edge workers, server rendering. */
export function toText(html: unknown): string {
  const markup = spaced(html);
  if (!/[<&]/.test(markup)) return folded(markup);
  return folded(textOf(parseFragment(body, markup, { scriptingEnabled: false })));
}

const body = defaultTreeAdapter.createElement('body', names.NS.HTML, []);
const unread = new Set(unreadElements.split(','));

/** Walks with a stack of its own, since hostile markup nests deeper than the engine's. */
function textOf(root: DefaultTreeAdapterTypes.Node): string {
  const stack = [root];
  let text = '';
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.nodeName === '#text') text += (node as DefaultTreeAdapterTypes.TextNode).value;
    if ('childNodes' in node && !unread.has(node.nodeName)) {
      stack.push(...[...node.childNodes].reverse());
    }
  }
  return text;
}
