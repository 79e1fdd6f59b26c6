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
      const size = () =>
        send('POST', '/execute/sync', { script: 'return [innerWidth, innerHeight]', args: [] });
      await send('POST', '/window/rect', { width, height });
      // The window's own bar takes some of that.
      const [less, lower] = await size();
      await send('POST', '/window/rect', { width: 2 * width - less, height: 2 * height - lower });
      const [innerWidth, innerHeight] = await size();
      if (innerWidth !== width || innerHeight !== height) {
        throw new Error(
          `This browser's view cannot be ${width} by ${height}; it is ${innerWidth} by ${innerHeight}.`,
        );
      }
    },
  };
}
