import { expect } from '@open-wc/testing';
import { whenIdle } from '../../src/page/idle.js';

describe('whenIdle', () => {
  it('calls back after what is under way', async () => {
    const order: string[] = [];
    const called = new Promise<void>((resolve) =>
      whenIdle(() => {
        order.push('idle');
        resolve();
      }),
    );
    order.push('this task');
    await called;
    expect(order).to.deep.equal(['this task', 'idle']);
  });

  it('calls back where browsers have no idle callbacks', async () => {
    const own = Object.getOwnPropertyDescriptor(window, 'requestIdleCallback');
    Reflect.deleteProperty(window, 'requestIdleCallback');
    try {
      await new Promise<void>(whenIdle);
    } finally {
      if (own) Object.defineProperty(window, 'requestIdleCallback', own);
    }
  });
});
