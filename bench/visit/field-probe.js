/**
 * Looks the same way at every page: at each frame, for a field for e-mail addresses that is to be seen
 * and takes what is typed. Does nothing that a reader does; that is the typist's.
 */
export function fieldProbe() {
  const { probe } = globalThis;
  const roots = (root) => [
    root,
    ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
      shadowRoot ? roots(shadowRoot) : [],
    ),
  ];
  // `:read-only` is what is disabled too. A tab index below zero is a trap's for robots.
  const isReady = (field) =>
    field.matches(':read-write') &&
    field.tabIndex >= 0 &&
    !field.closest('[inert]') &&
    field.offsetWidth > 0 &&
    field.checkVisibility({ opacityProperty: true, visibilityProperty: true });

  /** The field that is ready to be typed into, in the page or any open shadow root. */
  probe.field = () =>
    roots(document)
      .flatMap((root) => [...root.querySelectorAll('input[type=email]')])
      .find(isReady);
  probe.finished = new Promise((finish) => {
    const look = async () => {
      if (!probe.field()) {
        requestAnimationFrame(look);
        return;
      }
      probe.figures.ready = await probe.painted();
      finish();
    };
    requestAnimationFrame(look);
  });
}
