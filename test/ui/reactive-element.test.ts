import { expect } from '@open-wc/testing';
import { html } from 'lit/html.js';
import { ReactiveElement } from '../../src/ui/reactive-element.js';

/** An element that writes down what it is told, and draws its title. */
class TideTable extends ReactiveElement {
  static override properties = {
    title: String,
    moreDays: Number,
    compact: Boolean,
    tides: Object,
  };

  declare moreDays: number | undefined;
  declare compact: boolean | undefined;
  declare tides: readonly number[] | undefined;
  readonly diary: string[] = [];
  readonly failures: unknown[] = [];
  onDraw = () => {};
  isReady = true;

  protected willUpdate(): void {
    this.diary.push('will update');
  }

  protected override shouldUpdate(): boolean {
    return this.isReady;
  }

  protected updated(): void {
    this.diary.push('updated');
  }

  protected updateFailed(error: unknown): void {
    this.failures.push(error);
  }

  protected render(): unknown {
    this.onDraw();
    this.diary.push('render');
    return html`<b>${this.title}</b>`;
  }
}

customElements.define('tide-table', TideTable);

const table = () => document.createElement('tide-table') as TideTable;

/** Into the page, until the test is over. */
function show<Shown extends Element>(element: Shown): Shown {
  document.body.append(element);
  return element;
}

describe('ReactiveElement', () => {
  afterEach(() => {
    for (const element of document.querySelectorAll('tide-table')) element.remove();
  });

  it('draws itself once it is in the page', async () => {
    const element = table();
    element.title = 'High at nine';
    show(element);
    expect(await element.updateComplete).to.be.true;
    expect(element.renderRoot.textContent).to.equal('High at nine');
  });

  it('draws nothing while outside of the page', async () => {
    const element = table();
    element.title = 'High at nine';
    await element.updateComplete;
    expect(element.diary).to.be.empty;
  });

  it('draws the changes of one moment once', async () => {
    const element = show(table());
    element.title = 'High at nine';
    element.moreDays = 3;
    element.compact = true;
    await element.updateComplete;
    expect(element.diary).to.deep.equal(['will update', 'render', 'updated']);
  });

  it('draws nothing for a value set again', async () => {
    const element = show(table());
    element.title = 'High at nine';
    await element.updateComplete;
    element.title = 'High at nine';
    await element.updateComplete;
    expect(element.diary.filter((entry) => entry === 'render')).to.have.length(1);
  });

  it('draws again for a change after drawing', async () => {
    const element = table();
    element.addController({
      hostUpdated: () => {
        element.moreDays = 1;
      },
    });
    show(element);
    expect(await element.updateComplete).to.be.false;
    expect(await element.updateComplete).to.be.true;
    expect(element.diary.filter((entry) => entry === 'render')).to.have.length(2);
  });

  it('calls its controllers around its own drawing', async () => {
    const element = table();
    const { diary } = element;
    element.addController({
      hostConnected: () => diary.push('connected'),
      hostUpdate: () => diary.push('host update'),
      hostUpdated: () => diary.push('host updated'),
      hostDisconnected: () => diary.push('disconnected'),
    });
    show(element);
    await element.updateComplete;
    element.remove();
    expect(diary).to.deep.equal([
      'connected',
      'will update',
      'host update',
      'render',
      'host updated',
      'updated',
      'disconnected',
    ]);
  });

  it('holds a drawing back until it is asked again', async () => {
    const element = table();
    element.isReady = false;
    show(element);
    await element.updateComplete;
    expect(element.shadowRoot).to.equal(null);
    element.isReady = true;
    element.requestUpdate();
    await element.updateComplete;
    expect(element.diary).to.deep.equal(['will update', 'will update', 'render', 'updated']);
  });

  it('lets its list of attributes be read again', () => {
    expect(TideTable.observedAttributes).to.deep.equal(['title', 'more-days', 'compact']);
    expect(TideTable.observedAttributes).to.deep.equal(['title', 'more-days', 'compact']);
  });

  it('tells nothing to a controller that left', () => {
    const element = table();
    const controller = { hostConnected: () => element.diary.push('connected') };
    element.addController(controller);
    element.removeController(controller);
    show(element);
    expect(element.diary).to.be.empty;
  });

  it('reads attributes as the types they have', () => {
    const element = table();
    element.setAttribute('title', '7');
    element.setAttribute('more-days', '3');
    element.setAttribute('compact', '');
    expect([element.title, element.moreDays, element.compact]).to.deep.equal(['7', 3, true]);
  });

  it('reads a removed attribute as never set', () => {
    const element = table();
    element.setAttribute('more-days', '3');
    element.setAttribute('compact', '');
    element.removeAttribute('more-days');
    element.removeAttribute('compact');
    expect([element.moreDays, element.compact]).to.deep.equal([undefined, undefined]);
  });

  it('watches no attribute for rich data', () => {
    const element = table();
    element.setAttribute('tides', '[9]');
    expect(element.tides).to.be.undefined;
  });

  it('writes no attribute for a changed property', async () => {
    const element = show(table());
    element.compact = true;
    element.moreDays = 3;
    await element.updateComplete;
    expect(element.getAttributeNames()).to.be.empty;
  });

  it('F10 keeps what was set before its definition', async () => {
    const early = show(document.createElement('late-tide-table') as TideTable);
    early.title = 'High at nine';
    early.tides = [9, 21];
    customElements.define('late-tide-table', class extends TideTable {});
    await early.updateComplete;
    expect(early.tides).to.deep.equal([9, 21]);
    early.tides = [10];
    expect(Object.keys(early)).not.to.include('tides');
    early.remove();
  });

  it('F67 draws again when it comes back', async () => {
    const element = show(table());
    await element.updateComplete;
    element.remove();
    element.title = 'Low at three';
    show(element);
    await element.updateComplete;
    expect(element.renderRoot.textContent).to.equal('Low at three');
  });

  it('keeps failed drawings away from the page', async () => {
    const element = show(table());
    element.title = 'High at nine';
    await element.updateComplete;
    const mistake = new RangeError('bad data');
    element.onDraw = () => {
      throw mistake;
    };
    element.title = 'Low at three';
    await element.updateComplete;
    expect(element.failures).to.deep.equal([mistake]);
    expect(element.renderRoot.textContent).to.equal('High at nine');
  });

  it('draws anew after a drawing that failed', async () => {
    const element = show(table());
    element.onDraw = () => {
      throw new RangeError('bad data');
    };
    await element.updateComplete;
    element.onDraw = () => {};
    element.title = 'Low at three';
    await element.updateComplete;
    expect(element.renderRoot.textContent).to.equal('Low at three');
  });

  it('does nothing to itself in its constructor', () => {
    const element = table();
    expect(element.shadowRoot).to.be.null;
    expect(element.getAttributeNames()).to.be.empty;
  });
});
