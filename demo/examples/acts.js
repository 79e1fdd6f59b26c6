import { signUp } from './sign-up.js';

/** What the buttons beside examples do, by their `data-act`: each is given its example. */
export const acts = {
  /** Asks again; the state is worth a look without anybody's help, so it does at once. */
  async refresh(feed, button) {
    button.addEventListener('click', () => feed.refresh());
    await customElements.whenDefined('tag-feed');
    await feed.ready;
    feed.refresh();
  },

  'sign-up': (signup, button) => {
    button.addEventListener('click', () => signUp(signup));
  },

  /** What browsers say when the network goes, and when it comes back. */
  unplug(_signup, button) {
    button.addEventListener('click', () => {
      const online = !navigator.onLine;
      Object.defineProperty(navigator, 'onLine', { configurable: true, value: online });
      button.ariaPressed = String(!online);
      dispatchEvent(new Event(online ? 'online' : 'offline'));
    });
  },

  /** All that elements remember of this reader stands under one key. */
  forget(_signup, button) {
    button.addEventListener('click', () => {
      localStorage.removeItem('handbill');
      location.reload();
    });
  },
};
