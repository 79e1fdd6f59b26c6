import { expect } from '@open-wc/testing';
import { reachable } from '../../src/net/reachable.js';
import { FakeClock } from '../fakes/fake-clock.js';
import { FakeNetwork, failure, silence } from '../fakes/fake-network.js';

const url = 'https://archive.example/wp-json/wp/v2/posts';

describe('reachable', () => {
  afterEach(FakeNetwork.restore);

  it('is true of a server that answers anything', async () => {
    new FakeNetwork(() => Response.error());
    expect(await reachable(url, new FakeClock())).to.be.true;
  });

  it('is false of a server that is down', async () => {
    new FakeNetwork(failure);
    expect(await reachable(url, new FakeClock())).to.be.false;
  });

  it('is false after four seconds of silence', async () => {
    new FakeNetwork(silence);
    const clock = new FakeClock();
    const answer = reachable(url, clock);
    await clock.advance(4_000);
    expect(await answer).to.be.false;
  });

  it('asks without permission and without cookies', async () => {
    const network = new FakeNetwork(() => new Response());
    await reachable(url, new FakeClock());
    const { mode, credentials } = network.requests[0]?.options ?? {};
    expect(mode).to.equal('no-cors');
    expect(credentials).to.equal('omit');
  });

  it('leaves no timer behind after an answer', async () => {
    new FakeNetwork(() => new Response());
    const clock = new FakeClock();
    await reachable(url, clock);
    expect(clock.waiting).to.equal(0);
  });
});
