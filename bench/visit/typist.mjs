import { setTimeout } from 'node:timers/promises';
import { fieldProbe } from './field-probe.js';
import { watchField } from './watch-field.js';

/** Milliseconds between two keys: faster than people type. */
const rhythm = 30;

/**
 * How to visit a page as a reader who types as soon as there is a field, and does not wait for the page
 * to take one key before the next.
 * @param {string} text
 */
export const typing = (text) => ({
  probe: fieldProbe,
  async prepare(page) {
    await page.exposeFunction('typeAll', async () => {
      const pressed = [];
      for (const letter of text) {
        pressed.push(page.keyboard.press(letter));
        await setTimeout(rhythm);
      }
      await Promise.all(pressed);
    });
    await page.evaluateOnNewDocument(watchField);
  },
  async act(page) {
    await page.evaluate(() => globalThis.probe.typed);
    await page.waitForNetworkIdle({ idleTime: 200 });
    return page.evaluate(() => globalThis.probe.fieldState());
  },
});
