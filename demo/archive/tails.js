// Themes hang their link behind whole excerpts too, and the ellipsis only behind one cut short.
const open = (excerpt) => (/[.?!؟]$/.test(excerpt) ? excerpt : `${excerpt}&hellip;`);

/**
 * What themes hang behind an excerpt, each in the markup of one generation of bundled themes.
 * `link` is the story's address, `title` its headline as HTML.
 */
export const tails = {
  none: (excerpt) => `<p>${excerpt}</p>\n`,

  ellipsis: (excerpt) => `<p>${excerpt} [&hellip;]</p>\n`,

  // An anchor that no class tells apart from a link of the story's own.
  arrow: (excerpt, { link }) =>
    `<p>${open(excerpt)} <a href="${link}">Continue reading <span class="meta-nav">&rarr;</span></a></p>\n`,

  'more-link': (excerpt, { link, title }) =>
    `<p>${open(excerpt)} <a href="${link}" class="more-link">Continue reading <span class="screen-reader-text">${title}</span> <span class="meta-nav">&rarr;</span></a></p>\n`,

  'link-more': (excerpt, { link, title }) =>
    `<p>${open(excerpt)} </p>\n<p class="link-more"><a href="${link}" class="more-link">Continue reading<span class="screen-reader-text"> &#8220;${title}&#8221;</span></a></p>\n`,

  'arabic-more-link': (excerpt, { link, title }) =>
    `<p>${open(excerpt)} <a href="${link}" class="more-link">متابعة القراءة <span class="screen-reader-text">${title}</span></a></p>\n`,
};
