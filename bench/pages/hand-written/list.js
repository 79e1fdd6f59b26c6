/* What a good hand writes into the page for this one list, and nothing else. `load` stands above it. */
(async () => {
  const json = async (url) => {
    const response = await fetch(url);
    if (!response.ok) throw new Error(`${response.status} ${url}`);
    return response.json();
  };
  const answer = load(json);
  /* The rest is made ready while the answer is on its way: the first date format of a page is dear. */
  const list = document.querySelector('.stories');
  const parser = new DOMParser();
  const text = (html) => parser.parseFromString(html, 'text/html').body.textContent.trim();
  const dates = new Intl.DateTimeFormat('en', { dateStyle: 'long' });
  const element = (name, content, properties) => {
    const made = Object.assign(document.createElement(name), properties);
    made.append(...content);
    return made;
  };
  const item = ({ link, title, excerpt, date_gmt, _embedded }) => {
    const date = new Date(`${date_gmt}Z`);
    const href = /^https?:/.test(link) ? link : '#';
    const names = _embedded.author.map(({ name }) => (name ? text(name) : ''));
    return element('li', [
      element('h3', [element('a', [text(title.rendered)], { href })]),
      element('div', [
        element('span', [names.join(', ')]),
        element('time', [dates.format(date)], { dateTime: date.toISOString() }),
      ]),
      element('p', [text(excerpt.rendered).replace(/\s*\[…\]$/, '…')]),
    ]);
  };
  try {
    list.replaceChildren(...(await answer).map(item));
  } catch (error) {
    console.warn(error);
  }
})();
