import { site } from '../site.js';
import { catalogue } from './catalogue.js';
import { landscape } from './landscape.js';

const folder = '/wp-content/uploads/2026/';

// Longest edge of the sizes that WordPress makes; it never enlarges.
const edges = { medium: 300, medium_large: 768, large: 1024, '1536x1536': 1536 };

/** Every picture by its key, with the sizes that were made of it. */
export const library = Object.fromEntries(
  Object.entries(catalogue).map(([key, picture]) => {
    const named = { file: key, ...picture };
    return [key, { ...named, sizes: sizesOf(named) }];
  }),
);

const files = new Map(
  Object.values(library)
    .filter(({ fault }) => fault !== 'file-lost')
    .flatMap((picture) =>
      Object.values(picture.sizes).map((size) => [fileName(picture, size), { picture, size }]),
    ),
);

/** Address of one size, with the spaces that its name may have. */
export function pictureAddress(picture, size) {
  const home = picture.insecure ? site.home.replace('https:', 'http:') : site.home;
  return `${home}${folder}${fileName(picture, size)}`;
}

/** The SVG text behind a path of the uploads folder, or undefined where no such file is. */
export function pictureAt(path) {
  const name = decodeURIComponent(path);
  const found = name.startsWith(folder) && files.get(name.slice(folder.length));
  return found ? landscape(found.picture, found.size) : undefined;
}

/** The part of a size's address that follows the folder. */
export function fileName(picture, { name, width, height }) {
  const suffix = name === 'full' ? '' : `-${width}x${height}`;
  return `${picture.file}${suffix}.svg`;
}

function sizesOf({ width, height }) {
  const sizes = { full: { name: 'full', width, height } };
  for (const [name, edge] of Object.entries(edges)) {
    // `medium_large` counts the width alone.
    const scale = edge / (name === 'medium_large' ? width : Math.max(width, height));
    if (scale >= 1) continue;
    sizes[name] = { name, width: Math.round(width * scale), height: Math.round(height * scale) };
  }
  sizes.thumbnail = { name: 'thumbnail', width: 150, height: 150 };
  return sizes;
}
