import { expect, fixture, html } from '@open-wc/testing';
import { keepFocus } from '../../src/ui/keep-focus.js';

const updateComplete = Promise.resolve();

async function boxWithButtons() {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  const root = box.attachShadow({ mode: 'open' });
  root.innerHTML = '<button>Old</button><button>New</button>';
  const [old, heir] = root.querySelectorAll('button') as unknown as HTMLButtonElement[];
  return { root, old: old as HTMLButtonElement, heir: heir as HTMLButtonElement };
}

describe('keepFocus', () => {
  it('hands the focus of a lost control on', async () => {
    const { root, old, heir } = await boxWithButtons();
    old.focus();
    const kept = keepFocus({ shadowRoot: root, updateComplete }, () => heir);
    old.remove();
    await kept;
    expect(root.activeElement).to.equal(heir);
  });

  it('leaves the focus where its control stays', async () => {
    const { root, old, heir } = await boxWithButtons();
    old.focus();
    await keepFocus({ shadowRoot: root, updateComplete }, () => heir);
    expect(root.activeElement).to.equal(old);
  });

  it('takes no focus that is elsewhere', async () => {
    const { root, old, heir } = await boxWithButtons();
    const kept = keepFocus({ shadowRoot: root, updateComplete }, () => heir);
    old.remove();
    await kept;
    expect(root.activeElement).to.equal(null);
  });
});
