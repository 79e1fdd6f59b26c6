import assert from 'node:assert/strict';
import { pageTest } from './support/page-test.mjs';
import { until } from './support/until.mjs';

for (const room of ['hostile-css', 'hostile-css-initial']) {
  pageTest(`F61 titles stay readable and clickable under ${room}`, async (visit) => {
    await visit.open({ room, attributes: 'more="button"' });
    await visit.feed();
    const look = await visit.run(() => {
      const feed = document.querySelector('tag-feed');
      const link = feed.shadowRoot.querySelector('[part=link]');
      const { display } = getComputedStyle(feed);
      const { fontSize, visibility, textTransform, letterSpacing, cursor } = getComputedStyle(link);
      const excerpt = feed.shadowRoot.querySelector('[part=excerpt]');
      return {
        display,
        visibility,
        textTransform,
        letterSpacing,
        cursor,
        fontSize: Math.min(
          ...[link, excerpt].map((one) => Number.parseFloat(getComputedStyle(one).fontSize)),
        ),
      };
    });
    assert.ok(look.fontSize >= 11, `${look.fontSize}px`);
    console.log(look);
  });
}
