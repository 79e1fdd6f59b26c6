/** An element as an owner would write it: one attribute a line, the children below. */
export function markupOf(element) {
  const name = element.localName;
  const attributes = [...element.attributes].map(
    (attribute) => `\n  ${attribute.name}="${attribute.value.replaceAll('&', '&amp;')}"`,
  );
  const children = [...element.children].map((child) => `\n  ${child.outerHTML}`);
  return `<${name}${attributes.join('')}\n>${children.join('')}\n</${name}>`;
}
