const pages = {
  'index.html': 'The partner page',
  'states.html': 'Every state of the feed',
  'archives.html': 'Every kind of archive',
  'signup.html': 'Every sign-up',
};

/** The way to the other pages of the demo, wherever a page keeps a place for it. */
export function linkPages() {
  const here = location.pathname.replace(/\/$/, '/index.html');
  const links = Object.entries(pages)
    .filter(([address]) => !here.endsWith(`/${address}`))
    .map(([address, title]) => linkTo(`./${address}`, title));
  for (const place of document.querySelectorAll('[data-pages]')) {
    place.append(...links.flatMap((link, index) => (index ? [' · ', link] : [link])));
  }
}

function linkTo(address, title) {
  const link = document.createElement('a');
  link.href = address;
  link.textContent = title;
  return link;
}
