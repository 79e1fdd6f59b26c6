/** Address of the host page without its query, which may hold what is nobody's business. */
export const pagePlace = (): string | undefined => globalThis.location?.href.replace(/[?#].*/, '');

/** `utm_source` and the like of the page's address. */
export const pageCampaign = (): Record<string, string> =>
  Object.fromEntries(
    [...new URLSearchParams(globalThis.location?.search)].filter(([name]) =>
      name.startsWith('utm_'),
    ),
  );
