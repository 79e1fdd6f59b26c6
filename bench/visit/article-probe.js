/** Looks the same way at every page: at each frame, for a list that shows an article's link with text. */
export function articleProbe() {
  const { probe } = globalThis;
  const shows = (list) =>
    [list.shadowRoot, list].some((root) =>
      root?.querySelector('a[href*="/story/"]')?.textContent.trim(),
    );
  let shown = 0;
  probe.finished = new Promise((finish) => {
    const look = () => {
      const lists = [...document.querySelectorAll('tag-feed, .stories')];
      const before = shown;
      shown = lists.filter(shows).length;
      const all = shown === lists.length && document.readyState !== 'loading';
      if (shown > before || (all && shown > 0)) note(all);
      if (!all || shown === 0) requestAnimationFrame(look);
    };
    const note = async (all) => {
      const now = await probe.painted();
      probe.figures.firstArticle ??= now;
      if (!all) return;
      probe.figures.everyList = now;
      finish();
    };
    requestAnimationFrame(look);
  });
}
