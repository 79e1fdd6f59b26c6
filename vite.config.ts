import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { leanLit } from './scripts/build/lean-lit.mjs';
import { smallTemplates } from './scripts/build/small-templates.mjs';

const local = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The files that a script tag or a part loader takes: each one whole, in one piece, without imports. */
export default defineConfig({
  publicDir: false,
  plugins: [smallTemplates(), leanLit()],
  resolve: {
    alias: {
      '#to-text': local('src/content/to-text.ts'),
      '@lit/reactive-element': local('src/script-tag/not-equal.ts'),
    },
  },
  build: {
    target: 'es2022',
    outDir: 'dist/cdn',
    emptyOutDir: false,
    modulePreload: false,
    reportCompressedSize: false,
    minify: 'terser',
    terserOptions: {
      ecma: 2020,
      module: true,
      compress: {
        passes: 3,
        // Makes sums of templates and of `String(value)`, and nothing else in our code: no value of ours is a symbol.
        unsafe: true,
        unsafe_arrows: true,
        pure_getters: true,
        keep_fargs: false,
        hoist_funs: true,
        inline: 2,
      },
      // Lit marks its internals so.
      mangle: { properties: { regex: /^_\$/ } },
      format: { comments: false },
    },
    rolldownOptions: {
      preserveEntrySignatures: 'strict',
      // That minifying takes the most time is known.
      checks: { bundlerTimings: false },
      output: { format: 'es', entryFileNames: '[name].js', codeSplitting: false },
    },
  },
});
