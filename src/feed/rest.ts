import { systemClock } from '../page/clock.js';

/** Ends the task of the browser, so that readers may act before the work goes on. */
export const rest = (): Promise<void> =>
  new Promise((resolve) => {
    systemClock.after(0, resolve);
  });
