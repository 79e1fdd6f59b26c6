import { expect } from '@open-wc/testing';
import { SharedRequests } from '../../src/net/shared-requests.js';
import { failureOf } from '../support/failure-of.js';

const noAbort = new AbortController().signal;

describe('SharedRequests', () => {
  it('starts one request for equal keys', async () => {
    const requests = new SharedRequests<number>();
    let started = 0;
    const start = async () => ++started;
    const answers = [
      requests.join('posts', noAbort, start),
      requests.join('posts', noAbort, start),
    ];
    expect(await Promise.all(answers)).to.deep.equal([1, 1]);
  });

  it('starts one request for each other key', async () => {
    const requests = new SharedRequests<number>();
    let started = 0;
    const start = async () => ++started;
    const answers = [requests.join('posts', noAbort, start), requests.join('tags', noAbort, start)];
    expect(await Promise.all(answers)).to.deep.equal([1, 2]);
  });

  it('starts anew when the last one ended', async () => {
    const requests = new SharedRequests<number>();
    let started = 0;
    const start = async () => ++started;
    await requests.join('posts', noAbort, start);
    expect(await requests.join('posts', noAbort, start)).to.equal(2);
  });

  it('lets one leave and the other stay', async () => {
    const requests = new SharedRequests<string>();
    const leaver = new AbortController();
    let answer = (_: string) => {};
    const start = () =>
      new Promise<string>((resolve) => {
        answer = resolve;
      });
    const left = failureOf<string>(requests.join('posts', leaver.signal, start));
    const stayed = requests.join('posts', noAbort, start);
    leaver.abort('gone');
    answer('stories');
    expect(await left).to.equal('gone');
    expect(await stayed).to.equal('stories');
  });

  it('F42 aborts the request with its last asker', async () => {
    const requests = new SharedRequests<never>();
    const [first, second] = [new AbortController(), new AbortController()];
    let request = noAbort;
    const start = (signal: AbortSignal) => {
      request = signal;
      return new Promise<never>(() => {});
    };
    const left = [first, second].map(({ signal }) =>
      failureOf(requests.join('posts', signal, start)),
    );
    first.abort();
    await left[0];
    expect(request.aborted).to.be.false;
    second.abort();
    await left[1];
    expect(request.aborted).to.be.true;
  });

  it('tells a failure to all who wait', async () => {
    const requests = new SharedRequests<never>();
    const start = () => Promise.reject('broken');
    const failures = [
      failureOf<string>(requests.join('posts', noAbort, start)),
      failureOf<string>(requests.join('posts', noAbort, start)),
    ];
    expect(await Promise.all(failures)).to.deep.equal(['broken', 'broken']);
  });

  it('starts anew after a failed request', async () => {
    const requests = new SharedRequests<string>();
    await failureOf(requests.join('posts', noAbort, () => Promise.reject('broken')));
    expect(await requests.join('posts', noAbort, async () => 'stories')).to.equal('stories');
  });

  it('starts nothing for who has left already', async () => {
    const requests = new SharedRequests<number>();
    let started = 0;
    await failureOf(requests.join('posts', AbortSignal.abort(), async () => ++started));
    expect(started).to.equal(0);
  });
});
