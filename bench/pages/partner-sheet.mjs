/** Where the site has its style sheet. */
export const sheetPath = '/partner.css';

/**
 * The partner's own style sheet. Pages have one, and it is asked for before anything of theirs is
 * shown: an inline script waits for it too. docs/adr/0007 says what that means for the ratios.
 */
export const partnerSheet = () =>
  Array.from(
    { length: 400 },
    (_, index) =>
      `.block-${index} > .title { margin: ${index % 7}px ${index % 5}em; color: #${String((index * 7919) % 1000).padStart(3, '0')}; }`,
  ).join('\n');
