import { dedented } from './dedented.js';

/** The style sheet that an example has for itself: its page marks it with the example's id. */
export function styleOf(id) {
  const style = document.querySelector(`style[data-example="${id}"]`);
  return style && dedented(style.textContent);
}
