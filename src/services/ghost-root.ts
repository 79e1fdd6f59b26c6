/**
 * A Ghost's own address, in a folder or not, whatever an owner pasted after it: of the editors' pages, of an
 * API, of the sign-up page. It ends without a slash.
 */
export const ghostRoot = (api: string): string =>
  api.replace(/((?<!\/)\/(ghost|members\/api)(\/.*)?)?\/?([?#].*)?$/, '');
