import { expect } from '@open-wc/testing';
import { HandbillError } from '../../src/net/handbill-error.js';
import { type RetryOptions, retry } from '../../src/net/retry.js';
import { FakeClock } from '../fakes/fake-clock.js';
import { FakeVisibility } from '../fakes/fake-visibility.js';
import { scriptedRandom } from '../fakes/scripted-random.js';
import { failureOf } from '../support/failure-of.js';
import { settled } from '../support/settled.js';

const optionsWith = (options: Partial<RetryOptions>): RetryOptions => ({
  retries: 2,
  baseDelayMs: 500,
  maxDelayMs: 5_000,
  maxRetryAfterMs: 30_000,
  totalMs: 20_000,
  clock: new FakeClock(),
  visibility: new FakeVisibility(),
  random: scriptedRandom(1),
  ...options,
});

const noAbort = new AbortController().signal;

describe('retry', () => {
  it('answers the first success without any wait', async () => {
    const clock = new FakeClock();
    const answer = await retry(async () => 'stories', optionsWith({ clock }), noAbort);
    expect(answer).to.equal('stories');
    expect(clock.waiting).to.equal(0);
  });

  it('asks three times before it gives up', async () => {
    const clock = new FakeClock();
    let asked = 0;
    const attempt = async () => {
      asked++;
      throw new HandbillError('HTTP_SERVER');
    };
    const failed = failureOf(retry(attempt, optionsWith({ clock }), noAbort));
    await clock.advance(20_000);
    expect((await failed).code).to.equal('HTTP_SERVER');
    expect(asked).to.equal(3);
  });

  it('asks once where time heals nothing', async () => {
    let asked = 0;
    const attempt = async () => {
      asked++;
      throw new HandbillError('HTTP_NOT_FOUND');
    };
    await failureOf(retry(attempt, optionsWith({}), noAbort));
    expect(asked).to.equal(1);
  });

  it('passes on errors that are not ours', async () => {
    const mistake = new TypeError('a mistake');
    const failed = failureOf<Error>(retry(() => Promise.reject(mistake), optionsWith({}), noAbort));
    expect(await failed).to.equal(mistake);
  });

  it('doubles each wait up to the longest', async () => {
    const clock = new FakeClock();
    const times: number[] = [];
    const attempt = async () => {
      times.push(clock.now());
      throw new HandbillError('NET_TIMEOUT');
    };
    const options = optionsWith({ clock, retries: 4, baseDelayMs: 100, maxDelayMs: 300 });
    const failed = failureOf(retry(attempt, options, noAbort));
    await clock.advance(1_000);
    await failed;
    expect(times).to.deep.equal([0, 100, 300, 600, 900]);
  });

  it('spreads the waits by random numbers', async () => {
    const clock = new FakeClock();
    const times: number[] = [];
    const attempt = async () => {
      times.push(clock.now());
      throw new HandbillError('NET_TIMEOUT');
    };
    const options = optionsWith({ clock, baseDelayMs: 100, random: scriptedRandom(0.5, 0.1) });
    const failed = failureOf(retry(attempt, options, noAbort));
    await clock.advance(1_000);
    await failed;
    expect(times).to.deep.equal([0, 50, 70]);
  });

  it('waits as long as the server asks', async () => {
    const clock = new FakeClock();
    const times: number[] = [];
    const attempt = async () => {
      times.push(clock.now());
      if (times.length > 1) return 'stories';
      throw new HandbillError('HTTP_RATE_LIMITED', { retryAfterMs: 2_000 });
    };
    const run = retry(attempt, optionsWith({ clock }), noAbort);
    await clock.advance(2_000);
    expect(await run).to.equal('stories');
    expect(times).to.deep.equal([0, 2_000]);
  });

  it('waits its own time when asked too much', async () => {
    const clock = new FakeClock();
    const times: number[] = [];
    const attempt = async () => {
      times.push(clock.now());
      if (times.length > 1) return 'stories';
      throw new HandbillError('HTTP_RATE_LIMITED', { retryAfterMs: 99_999_000 });
    };
    const run = retry(attempt, optionsWith({ clock }), noAbort);
    await clock.advance(500);
    expect(await run).to.equal('stories');
    expect(times).to.deep.equal([0, 500]);
  });

  it('gives up when a wait exceeds the budget', async () => {
    const clock = new FakeClock();
    const attempt = () => Promise.reject(new HandbillError('HTTP_SERVER'));
    await failureOf(retry(attempt, optionsWith({ clock, totalMs: 500 }), noAbort));
    expect(clock.waiting).to.equal(0);
    expect(clock.now()).to.equal(0);
  });

  it('tells each attempt how much time is left', async () => {
    const clock = new FakeClock();
    const left: number[] = [];
    const attempt = async (remainingMs: number) => {
      left.push(remainingMs);
      clock.set(clock.now() + 1_000);
      throw new HandbillError('HTTP_SERVER');
    };
    const failed = failureOf(retry(attempt, optionsWith({ clock }), noAbort));
    await clock.advance(20_000);
    await failed;
    expect(left).to.deep.equal([20_000, 18_500, 16_500]);
  });

  it('leaves a wait at once when aborted', async () => {
    const clock = new FakeClock();
    const controller = new AbortController();
    const attempt = () => Promise.reject(new HandbillError('HTTP_SERVER'));
    const failed = failureOf<string>(retry(attempt, optionsWith({ clock }), controller.signal));
    await settled();
    controller.abort('gone');
    expect(await failed).to.equal('gone');
    expect(clock.waiting).to.equal(0);
  });

  it('F39 waits until a hidden page is seen', async () => {
    const clock = new FakeClock();
    const visibility = new FakeVisibility(true);
    let asked = 0;
    const attempt = async () => {
      if (++asked > 1) return 'stories';
      throw new HandbillError('HTTP_SERVER');
    };
    const run = retry(attempt, optionsWith({ clock, visibility }), noAbort);
    await clock.advance(600_000);
    expect(asked).to.equal(1);
    visibility.hidden = false;
    expect(await run).to.equal('stories');
  });

  it('F39 does not count time in hidden pages', async () => {
    const clock = new FakeClock();
    const visibility = new FakeVisibility(true);
    const left: number[] = [];
    const attempt = async (remainingMs: number) => {
      left.push(remainingMs);
      if (left.length > 1) return 'stories';
      throw new HandbillError('HTTP_SERVER');
    };
    const run = retry(attempt, optionsWith({ clock, visibility }), noAbort);
    await clock.advance(600_000);
    visibility.hidden = false;
    await run;
    expect(left).to.deep.equal([20_000, 19_500]);
  });

  it('watches no page that it left', async () => {
    const clock = new FakeClock();
    const visibility = new FakeVisibility(true);
    const controller = new AbortController();
    const attempt = () => Promise.reject(new HandbillError('HTTP_SERVER'));
    const options = optionsWith({ clock, visibility });
    const failed = failureOf(retry(attempt, options, controller.signal));
    await clock.advance(500);
    controller.abort('gone');
    await failed;
    expect(visibility.watched).to.equal(0);
  });
});
