import { expect } from '@open-wc/testing';
import { adoptStyles, css } from '../../src/ui/style-sheets.js';

const newRoot = () => document.createElement('div').attachShadow({ mode: 'open' });

describe('adoptStyles', () => {
  it('adopts each text as a sheet, in order', () => {
    const root = newRoot();
    adoptStyles(root, ['p { color: red }', 'b { color: blue }']);
    const rules = root.adoptedStyleSheets.map(({ cssRules }) => cssRules[0]?.cssText);
    expect(rules).to.deep.equal(['p { color: red; }', 'b { color: blue; }']);
  });

  it('makes one sheet for all who adopt it', () => {
    const [first, second] = [newRoot(), newRoot()];
    adoptStyles(first, ['p { margin: 0 }']);
    adoptStyles(second, ['p { margin: 0 }']);
    expect(first.adoptedStyleSheets[0]).to.equal(second.adoptedStyleSheets[0]);
  });

  it('leaves out what is wanted no longer', () => {
    const root = newRoot();
    adoptStyles(root, ['p { margin: 1px }', 'p { color: red }']);
    adoptStyles(root, ['p { margin: 1px }', '']);
    expect(root.adoptedStyleSheets[1]?.cssRules).to.have.length(0);
  });
});

describe('css', () => {
  it('keeps the text as it is written', () => {
    expect(css`p::before { content: '\2014' }`).to.equal("p::before { content: '\\2014' }");
  });
});
