import { publishedElements } from './scripts/manifest/published-elements.mjs';

export default {
  globs: ['src/{feed,signup}/*-{attributes,element}.ts', 'src/ui/{handbill,reactive}-element.ts'],
  plugins: [publishedElements()],
};
