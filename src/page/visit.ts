/** Leaves for another page of the site or elsewhere. */
export const visit = (url: string): void => globalThis.location?.assign(url);
