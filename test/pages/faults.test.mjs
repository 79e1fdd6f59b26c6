import assert from 'node:assert/strict';
import { until } from '../support/until.mjs';
import { sidewaysScroll } from './support/in-page.mjs';
import { pageTest } from './support/page-test.mjs';

/** Case of the archive, with its code, how often it is asked, and what the owner reads. */
const failures = [
  ['F13', 'f13-refused', 'NET_UNREACHABLE_OR_CORS', 3, /cannot be reached from this browser/],
  ['F16', 'f16-no-cors', 'NET_UNREACHABLE_OR_CORS', 3, /Access-Control-Allow-Origin/],
  ['F27', 'f27-megabytes', 'BODY_TOO_LARGE', 1, /lower the limit/],
  ['F30', 'f30-login-redirect', 'BODY_SIGN_IN', 1, /must be open to all/],
  ['F31', 'f31-captive-portal', 'BODY_NOT_JSON', 1, /Something other than the archive/],
  ['F36', 'f36-503', 'HTTP_SERVER', 3, /503.*fault of its own/],
  ['F37', 'f37-401', 'HTTP_DENIED', 1, /401.*refuses visitors/],
  ['F37', 'f37-404', 'HTTP_NOT_FOUND', 1, /404.*nothing to read/],
  ['F37', 'f37-410', 'HTTP_GONE', 1, /410.*gone for good/],
  ['F46', 'f46-empty', 'BODY_EMPTY', 1, /without a word/],
  ['F46', 'f46-object', 'BODY_SHAPE', 1, /not what the server should send/],
  ['F47', 'f47-truncated', 'BODY_NOT_JSON', 1, /Something other than the archive/],
  ['F49', 'f49-all-bad', 'BODY_SHAPE', 1, /4 of 4/],
  ['F57', 'f57-markup-in-errors', 'HTTP_REFUSED', 1, /400.*does not accept/],
  ['F58', 'f58-forbidden-links', 'BODY_SHAPE', 1, /\.link/],
];

for (const [fault, answers, code, requests, sentence] of failures) {
  pageTest(
    `${fault} ${answers} gives ${code} and the children`,
    async (visit) => {
      await visit.open({ answers, attributes: 'limit="100"' });
      const feed = await visit.feed();
      assert.equal(feed.hasFallback, true);
      assert.equal(feed.message, 'The stories could not be loaded.');
      assert.match(await visit.told(code), sentence);
      assert.deepEqual(await visit.codes(), [code]);
      // The owner's notice may ask once more, whether the server is there at all.
      const asked = code === 'NET_UNREACHABLE_OR_CORS' ? requests + 1 : requests;
      assert.equal((await visit.count(answers)).requests, asked);
    },
    { told: [code], requests: answers === 'f13-refused' ? /^http:\/\/127\.0\.0\.1:/ : undefined },
  );
}

pageTest('F20 F21 a silent server leaves the children', async (visit) => {
  await visit.open({ answers: 'f20-no-headers' });
  const feed = await visit.feed(({ skeletons }) => skeletons === 1);
  assert.equal(feed.status, 'loading');
  assert.equal(feed.hasFallback, true);
});

pageTest('F46 an empty list is no failure', async (visit) => {
  await visit.open({ answers: 'f46-array' });
  const { message, hasFallback } = await visit.feed();
  assert.equal(message, 'No stories here yet.');
  assert.equal(hasFallback, true);
  assert.deepEqual(await visit.codes(), []);
});

for (const answers of ['f49-null-items', 'f49-wrong-types', 'f49-missing-link']) {
  pageTest(
    `F49 good items survive ${answers}`,
    async (visit) => {
      await visit.open({ answers, attributes: 'limit="100"' });
      const { items } = await visit.feed();
      assert.ok(items >= 3);
      assert.match(await visit.told('BODY_SHAPE'), /Readable stories are shown/);
      assert.deepEqual(await visit.codes(), []);
    },
    { told: ['BODY_SHAPE'] },
  );
}

for (const answers of ['f57-markup', 'f57-markup-escaped', 'f57-markup-everywhere']) {
  pageTest(`F57 ${answers} is shown as text`, async (visit) => {
    await visit.open({ answers, tag: 'water', attributes: 'limit="100"' });
    const { items } = await visit.feed();
    assert.ok(items > 20);
    const risks = await visit.run(() => {
      const all = [...document.querySelector('tag-feed').shadowRoot.querySelectorAll('*')];
      const attributes = all.flatMap((element) => [...element.attributes]);
      return {
        handlers: attributes.filter(({ name }) => name.startsWith('on')).length,
        scripts: attributes.filter(
          ({ name, value }) => /href|src/.test(name) && !/^https?:/.test(value),
        ).length,
        // A date in which markup stands is no date, and is not shown.
        tags: [...new Set(all.map(({ localName }) => localName))]
          .filter((name) => name !== 'time')
          .sort(),
      };
    });
    assert.deepEqual(risks, {
      handlers: 0,
      scripts: 0,
      tags: ['a', 'bdi', 'div', 'h3', 'li', 'p', 'slot', 'span', 'ul'],
    });
  });
}

pageTest(
  'F58 only web addresses become links',
  async (visit) => {
    await visit.open({ answers: 'f58-allowed-links', attributes: 'limit="100" target="_blank"' });
    await visit.feed();
    const links = await visit.run(() =>
      [...document.querySelector('tag-feed').shadowRoot.querySelectorAll('a')].map(
        ({ protocol, rel, target }) => `${protocol} ${rel} ${target}`,
      ),
    );
    assert.ok(links.length > 5);
    assert.deepEqual([...new Set(links)].sort(), [
      'http: noopener _blank',
      'https: noopener _blank',
    ]);
  },
  { told: ['BODY_SHAPE'] },
);

pageTest('F59 no picture is asked for by default', async (visit) => {
  await visit.open({ answers: 'f59-images', attributes: 'limit="100"' });
  assert.ok((await visit.feed()).items > 20);
  assert.equal((await visit.count('image')).requests, 0);
});

pageTest(
  'F59 a broken picture leaves its place',
  async (visit) => {
    await visit.open({ answers: 'f59-images', attributes: 'limit="6" images="thumbnail"' });
    await visit.feed();
    const isShown = () =>
      [...document.querySelector('tag-feed').shadowRoot.querySelectorAll('li')].map(
        (item) => item.querySelector('img') !== null,
      );
    // Sound; a tracker elsewhere, which nobody answers; one pixel; missing; no picture; a page.
    const expected = [true, false, true, false, false, false];
    await until(async () => JSON.stringify(await visit.run(isShown)) === JSON.stringify(expected));
    const pictures = await visit.run(() =>
      [...document.querySelector('tag-feed').shadowRoot.querySelectorAll('img')].map(
        ({ loading, referrerPolicy }) => `${loading} ${referrerPolicy}`,
      ),
    );
    assert.deepEqual([...new Set(pictures)], ['lazy no-referrer']);
  },
  { faults: /^resource: img/, requests: /^https:\/\/evil\.example\/pixel\.gif/ },
);

for (const [answers, code] of [
  ['rest-media-closed-401', 'HTTP_DENIED'],
  ['rest-media-closed-404', 'HTTP_NOT_FOUND'],
  ['embed-wrong-types', 'BODY_SHAPE'],
]) {
  pageTest(
    `F59 ${answers} leaves the stories without pictures`,
    async (visit) => {
      await visit.open({ answers, attributes: 'images="thumbnail"' });
      const { status, items } = await visit.feed();
      assert.equal(status, 'ready');
      assert.ok(items >= 4);
      await visit.told(code);
      assert.deepEqual(await visit.codes(), []);
      assert.equal((await visit.count('image')).requests, 0);
    },
    { told: [code] },
  );
}

for (const answers of ['embed-picture-gone', 'embed-errors', 'embed-null-items']) {
  pageTest(`F59 ${answers} leaves out pictures in silence`, async (visit) => {
    await visit.open({ answers, attributes: 'images="thumbnail"' });
    assert.equal((await visit.feed()).items, 4);
    assert.equal((await visit.count('image')).requests, 0);
  });
}

pageTest('F58 only web addresses are asked for pictures', async (visit) => {
  const attributes = 'limit="100" images="thumbnail"';
  await visit.open({ answers: 'f58-forbidden-inner-links', attributes });
  assert.ok((await visit.feed()).items > 20);
  const pictures = await visit.run(
    () => document.querySelector('tag-feed').shadowRoot.querySelectorAll('img').length,
  );
  assert.equal(pictures, 0);
});

pageTest('F50 a word of 5000 letters wraps at 320 px', async (visit) => {
  await visit.page.setViewport({ width: 320, height: 640 });
  await visit.open({ answers: 'f50-long-word' });
  const { titles } = await visit.feed();
  assert.equal(titles[0].length, 5000);
  assert.equal(await visit.run(sidewaysScroll), 0);
});
