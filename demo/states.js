import { markupOf } from './markup-of.js';

// Read before the code arrives, so that the box shows what an owner would have pasted.
for (const section of document.querySelectorAll('section')) {
  const [feed] = section.querySelectorAll('tag-feed');
  section.append(disclosure(markupOf(feed)));
}

for (const button of document.querySelectorAll('[data-refresh]')) {
  const feed = button.closest('section').querySelector('tag-feed');
  button.addEventListener('click', () => feed.refresh());
  // The state is worth a look without anybody's help.
  customElements
    .whenDefined('tag-feed')
    .then(() => feed.ready)
    .then(() => feed.refresh());
}

function disclosure(markup) {
  const details = document.createElement('details');
  const summary = document.createElement('summary');
  summary.textContent = 'Markup';
  const code = document.createElement('pre');
  code.dir = 'ltr';
  code.lang = 'en';
  code.tabIndex = 0;
  code.textContent = markup;
  details.append(summary, code);
  return details;
}
