import { dedented } from './dedented.js';

/** An element as an owner would write it: one attribute a line, the children below. */
export function markupOf(element) {
  const name = element.localName;
  const attributes = [...element.attributes].map((attribute) => `\n  ${written(attribute)}`);
  const children = [...element.children].map((child) => `\n  ${indented(child.outerHTML)}`);
  return `<${name}${attributes.join('')}\n>${children.join('')}\n</${name}>`;
}

const written = ({ name, value }) => (value ? `${name}="${value.replaceAll('&', '&amp;')}"` : name);

// Serialising writes out what owners leave away.
const indented = (markup) => dedented(markup).replaceAll('=""', '').replaceAll('\n', '\n  ');
