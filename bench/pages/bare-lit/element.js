import { Task } from '@lit/task';
import { html, LitElement } from 'lit';

const parser = new DOMParser();
const text = (markup) => parser.parseFromString(markup, 'text/html').body.textContent.trim();
let dates;

/** What Lit itself costs: the hand-written page's list as an element, without a care for anything else. */
class BareLit extends LitElement {
  static properties = { src: {} };

  constructor() {
    super();
    this.posts = new Task(this, {
      args: () => [this.src],
      task: async ([src], { signal }) => (await fetch(src, { signal })).json(),
    });
  }

  createRenderRoot() {
    return this;
  }

  render() {
    return this.posts.render({
      complete: (posts) => html`<ul class="stories">${posts.map(item)}</ul>`,
    });
  }
}

function item({ link, title, excerpt, date_gmt, _embedded }) {
  dates ??= new Intl.DateTimeFormat('en', { dateStyle: 'long' });
  return html`<li>
    <h3><a href=${link}>${text(title.rendered)}</a></h3>
    <div>
      <span>${_embedded.author.map(({ name }) => (name ? text(name) : '')).join(', ')}</span>
      <time>${dates.format(new Date(`${date_gmt}Z`))}</time>
    </div>
    <p>${text(excerpt.rendered)}</p>
  </li>`;
}

customElements.define('bare-lit', BareLit);
