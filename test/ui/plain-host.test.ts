import { expect } from '@open-wc/testing';
import { PlainHost } from '../../src/ui/plain-host.js';

/** A controller that writes down what it is told. */
function diary() {
  const entries: string[] = [];
  return {
    entries,
    hostConnected: () => entries.push('connected'),
    hostUpdate: () => entries.push('update'),
    hostUpdated: () => entries.push('updated'),
    hostDisconnected: () => entries.push('disconnected'),
  };
}

describe('PlainHost', () => {
  it('draws between the two calls of an update', async () => {
    const controller = diary();
    const host = new PlainHost(() => controller.entries.push('draw'));
    host.addController(controller);
    host.connect();
    await host.updateComplete;
    expect(controller.entries).to.deep.equal(['connected', 'update', 'draw', 'updated']);
  });

  it('draws the changes of one moment once', async () => {
    let drawn = 0;
    const host = new PlainHost(() => drawn++);
    host.connect();
    host.requestUpdate();
    host.requestUpdate();
    await host.updateComplete;
    expect(drawn).to.equal(1);
  });

  it('draws again for a change while drawing', async () => {
    let drawn = 0;
    const host: PlainHost = new PlainHost(() => {
      if (++drawn === 1) host.requestUpdate();
    });
    host.connect();
    expect(await host.updateComplete).to.be.false;
    expect(await host.updateComplete).to.be.true;
    expect(drawn).to.equal(2);
  });

  it('draws nothing before it is connected', async () => {
    let drawn = 0;
    const host = new PlainHost(() => drawn++);
    host.requestUpdate();
    await host.updateComplete;
    expect(drawn).to.equal(0);
  });

  it('draws nothing after it was disconnected', async () => {
    let drawn = 0;
    const host = new PlainHost(() => drawn++);
    host.connect();
    host.disconnect();
    await host.updateComplete;
    expect(drawn).to.equal(0);
  });

  it('connects a controller that comes later', () => {
    const host = new PlainHost(() => {});
    const controller = diary();
    host.connect();
    host.addController(controller);
    expect(controller.entries).to.deep.equal(['connected']);
  });

  it('tells nothing to a controller that left', () => {
    const host = new PlainHost(() => {});
    const controller = diary();
    host.addController(controller);
    host.removeController(controller);
    host.connect();
    host.disconnect();
    expect(controller.entries).to.be.empty;
  });

  it('tells its controllers that it is disconnected', () => {
    const host = new PlainHost(() => {});
    const controller = diary();
    host.addController(controller);
    host.connect();
    host.disconnect();
    expect(controller.entries).to.deep.equal(['connected', 'disconnected']);
  });
});
