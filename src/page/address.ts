/** Address of the host page; undefined where there is no page. */
export const pageAddress = (): string | undefined => globalThis.location?.href;
