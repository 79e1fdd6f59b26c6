/** Keys without a character, https://www.w3.org/TR/webdriver2/#keyboard-actions. */
const named = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
};

/** Gives the size of the view once it is drawn. */
const afterTwoFrames = `const done = arguments[0];
requestAnimationFrame(() => requestAnimationFrame(() => done([innerWidth, innerHeight])));`;

/**
 * As much of Puppeteer's page as web-test-runner's own commands need, over WebDriver: keys and the
 * size of the view.
 * @param {Awaited<ReturnType<import('./webdriver.mjs').openSession>>} send
 */
export function webdriverPage(send) {
  const keys = (...actions) =>
    send('POST', '/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  const down = (key) => ({ type: 'keyDown', value: named[key] ?? key });
  const up = (key) => ({ type: 'keyUp', value: named[key] ?? key });
  return {
    keyboard: {
      down: (key) => keys(down(key)),
      up: (key) => keys(up(key)),
      press: (key) => keys(down(key), up(key)),
      type: (text) => keys(...[...text].flatMap((key) => [down(key), up(key)])),
    },
    async setViewport({ width, height }) {
      const rectangle = { width, height };
      let view = [];
      // The window's own bar takes some of it, and a window needs its time to follow.
      for (let tries = 0; tries < 10; tries++) {
        await send('POST', '/window/rect', rectangle);
        view = await send('POST', '/execute/async', { script: afterTwoFrames, args: [] });
        if (view[0] === width && view[1] === height) return;
        rectangle.width += width - view[0];
        rectangle.height += height - view[1];
      }
      throw new Error(`This browser's view cannot be ${width} by ${height}; it is ${view}.`);
    },
  };
}
