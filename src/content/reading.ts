/** Where and when a date is read. */
export interface Reading {
  /** BCP 47 tag as found on the page; forms like `en_US` are mended, unknown ones ignored. */
  language?: string | undefined;
  /** IANA zone; an unknown one means the reader's own. */
  timeZone?: string | undefined;
  /** Milliseconds since the epoch that "ago" is counted from. */
  now: number;
}

/** The tag as `Intl` takes it, or undefined for the browser's own language. */
export function usableLocale(language: string | undefined): string | undefined {
  try {
    return Intl.getCanonicalLocales(language?.replaceAll('_', '-') || [])[0];
  } catch {
    return undefined;
  }
}
