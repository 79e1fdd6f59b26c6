import { palettes } from './palettes.js';
import { randomFrom } from './random.js';
import { scenes } from './scenes.js';

/**
 * The picture as SVG text. The sheet it is drawn on keeps the ratio of the full size, so every
 * size shows the same; an image of another ratio is cropped from the middle, as WordPress crops.
 */
export function landscape(picture, { width, height }) {
  const sheet = {
    width: 1200,
    height: Math.round((1200 * picture.height) / picture.width),
    palette: palettes[picture.palette],
    random: randomFrom(picture.file),
  };
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${sheet.width} ${sheet.height}" preserveAspectRatio="xMidYMid slice">${scenes[picture.scene](sheet)}</svg>`;
}
