import assert from 'node:assert/strict';
import { dialectTitles } from '../hostile-server/cases-dialects.mjs';
import { until } from '../support/until.mjs';
import { pageTest } from './support/page-test.mjs';

const script = '/handbill.js';

pageTest('The file of all elements defines each tag', async (visit) => {
  await visit.open({ script });
  const isDefined = () =>
    ['tag-feed', 'digest-signup'].every((tag) => customElements.get(tag) !== undefined);
  await until(() => visit.run(isDefined));
});

pageTest('The file of all elements loads the parts of the feed', async (visit) => {
  await visit.open({
    script,
    api: visit.api('ok-dialects', ''),
    tag: '',
    attributes: 'adapter="ghost" api-key="22444f78447824223cefc48062"',
  });
  assert.deepEqual((await visit.feed()).titles, dialectTitles);
  assert.deepEqual(visit.parts(), ['feed/parts.js', 'sources/ghost.js']);
});

pageTest('The feed and the file of all elements share a page', async (visit) => {
  await visit.open({ head: `<script type="module" src="${script}"></script>` });
  assert.equal((await visit.feed()).items, 5);
  assert.equal((await visit.count()).requests, 1);
});
