import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit/html.js';
import type { HandbillError } from '../../src/net/handbill-error.js';
import { configure } from '../../src/page/config.js';
import { HandbillElement } from '../../src/ui/handbill-element.js';
import { messagesFor } from '../../src/ui/messages.js';
import { version } from '../../src/version.js';
import { settled } from '../support/settled.js';
import { heldWarnings, releaseWarnings } from '../support/warnings.js';

class TideNote extends HandbillElement {
  static override structure = 'b { display: grid }';
  static override look = 'b { color: rgb(1, 2, 3) }';
  drawn = 0;
  mistake: Error | undefined;

  say(sentence: string): void {
    this.announce(sentence);
    this.requestUpdate();
  }

  show(...states: string[]): void {
    this.setStates(states);
  }

  protected willUpdate(): void {
    this.drawn++;
  }

  protected errorEvent({ code }: HandbillError): Event {
    return new CustomEvent('tide-note-error', { detail: code, cancelable: true });
  }

  protected render(): unknown {
    if (this.mistake) throw this.mistake;
    return html`${this.renderAnnouncer()}<b>${messagesFor(this.language, { more: 'More stories' }).more}</b>`;
  }
}

customElements.define('tide-note', TideNote);

async function note(markup = '<tide-note></tide-note>'): Promise<TideNote> {
  const element = await fixture<TideNote>(markup);
  await element.updateComplete;
  return element;
}

const region = ({ renderRoot }: TideNote) => renderRoot.querySelector('[role=status]');
const inner = ({ renderRoot }: TideNote) => renderRoot.querySelector('b') as Element;

describe('HandbillElement', () => {
  afterEach(releaseWarnings);

  it('carries the version of its own copy', () => {
    expect(TideNote.version).to.equal(version);
  });

  it('has its live region before any words', async () => {
    expect(region(await note())?.textContent).to.equal('');
  });

  it('announces a sentence in its live region', async () => {
    const element = await note();
    element.say('More stories: 5');
    await element.updateComplete;
    expect(region(element)?.textContent).to.equal('More stories: 5');
  });

  it('announces the same sentence twice, heard twice', async () => {
    const element = await note();
    element.say('More stories: 5');
    await element.updateComplete;
    element.say('More stories: 5');
    await element.updateComplete;
    expect(region(element)?.textContent).to.equal('More stories: 5\u00a0');
  });

  it('shows the states it is in only', async () => {
    const element = await note();
    element.show('loading', 'stale');
    element.show('stale');
    expect(element.matches(':state(stale)')).to.be.true;
    expect(element.matches(':state(loading)')).to.be.false;
  });

  it('wears its structure and its look', async () => {
    const { display, color } = getComputedStyle(inner(await note()));
    expect([display, color]).to.deep.equal(['grid', 'rgb(1, 2, 3)']);
  });

  it('wears its structure only when unstyled', async () => {
    const { display, color } = getComputedStyle(inner(await note('<tide-note unstyled>')));
    expect(display).to.equal('grid');
    expect(color).not.to.equal('rgb(1, 2, 3)');
  });

  it('takes its look off when told later', async () => {
    const element = await note();
    element.unstyled = true;
    await element.updateComplete;
    expect(getComputedStyle(inner(element)).color).not.to.equal('rgb(1, 2, 3)');
  });

  it('draws again when the page configures it', async () => {
    const element = await note();
    configure({});
    await element.updateComplete;
    expect(element.drawn).to.equal(2);
  });

  it('F67 watches no settings once it is gone', async () => {
    const element = await note();
    element.remove();
    configure({});
    await element.updateComplete;
    expect(element.drawn).to.equal(1);
  });

  it('F73 tells a failed drawing to the owner', async () => {
    const warnings = heldWarnings();
    const element = await note();
    element.mistake = new RangeError('bad data');
    element.requestUpdate();
    await element.updateComplete;
    await import('../../src/ui/owner-notice.js');
    await settled();
    expect(warnings[0]).to.match(/^\[handbill\] RENDER \(<tide-note>, RangeError: bad data\): /);
    expect(inner(element).textContent).to.equal('More stories');
  });

  it('fires its error event for a failed drawing', async () => {
    heldWarnings();
    const element = await note();
    const codes: unknown[] = [];
    element.addEventListener('tide-note-error', (event) =>
      codes.push((event as CustomEvent).detail),
    );
    element.mistake = new RangeError('bad data');
    element.requestUpdate();
    await element.updateComplete;
    expect(codes).to.deep.equal(['RENDER']);
  });

  it('keeps its children where nothing could be drawn', async () => {
    heldWarnings();
    const element = document.createElement('tide-note') as TideNote;
    element.innerHTML = '<a href="https://archive.example/">All stories</a>';
    element.mistake = new RangeError('bad data');
    document.body.append(element);
    await element.updateComplete;
    expect(element.querySelector('a')?.assignedSlot).to.not.equal(null);
    element.mistake = undefined;
    element.requestUpdate();
    await element.updateComplete;
    expect(element.renderRoot.querySelector('slot')).to.equal(null);
    expect(inner(element).textContent).to.equal('More stories');
    element.remove();
  });
});
