import { acts } from './acts.js';
import { disclosure } from './disclosure.js';
import { markupOf } from './markup-of.js';
import { styleOf } from './style-of.js';

// Read before the code arrives, so that the box shows what an owner would have pasted.
for (const section of document.querySelectorAll('section')) {
  const [embed] = section.querySelectorAll('tag-feed, digest-signup');
  section.append(disclosure('Markup', markupOf(embed)));
  const style = styleOf(section.id);
  if (style) section.append(disclosure('Style sheet', style));
  for (const button of section.querySelectorAll('[data-act]')) {
    acts[button.dataset.act](embed, button);
  }
}
