/**
 * Lit writes its version into a global list and looks for a polyfill in another one. A guest on
 * somebody else's page leaves no globals behind, and browsers that need the polyfill are too old.
 */
export const noLitGlobals = () => ({
  name: 'no-lit-globals',
  transform(code, id) {
    if (!/\/node_modules\/lit-html\//.test(id)) return null;
    const clean = code
      .replace(/\(?\w+\.litHtmlVersions\s*\?\?=\s*\[\]\)?\.push\([^)]*\)/g, '0')
      .replace(/\w+\.litHtmlPolyfillSupport/g, 'void 0');
    return { code: clean, map: null };
  },
});
