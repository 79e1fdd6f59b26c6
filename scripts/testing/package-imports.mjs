/**
 * For web-test-runner: the package's own `#` imports lead to dist/ when it is published. The
 * browser tests run on the sources.
 */
export function packageImports(targets) {
  return {
    name: 'package-imports',
    resolveImport: ({ source }) => targets[source],
  };
}
