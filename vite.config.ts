import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const local = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The files that a script tag or a part loader takes: each one whole, in one piece, without imports. */
export default defineConfig({
  publicDir: false,
  resolve: { alias: { '#to-text': local('src/content/to-text.ts') } },
  build: {
    target: 'es2022',
    outDir: 'dist/cdn',
    emptyOutDir: false,
    minify: 'oxc',
    modulePreload: false,
    reportCompressedSize: false,
    rolldownOptions: {
      preserveEntrySignatures: 'strict',
      output: {
        format: 'es',
        entryFileNames: '[name].js',
        codeSplitting: false,
        minify: true,
        comments: { legal: false, annotation: false, jsdoc: false },
      },
    },
  },
});
