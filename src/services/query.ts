/** QueryParameters of a request; lists are joined by commas, empty and undefined ones left out. */
export type QueryParameters = Readonly<
  Record<string, string | number | readonly (string | number)[] | undefined>
>;

/** The query of an address. Commas stay readable: the address is also what owners paste into a preload line. */
export const queryOf = (parameters: QueryParameters): string =>
  Object.entries(parameters)
    .map(([name, value]) => [name, String(value ?? '')] as const)
    .filter(([, text]) => text)
    .map(([name, text]) => `${name}=${encodeURIComponent(text).replaceAll('%2C', ',')}`)
    .join('&');
