import { disc, ridge, ridges, sky } from './land.js';
import { boats, gables, lampOnMole, rails, trees, windowAndTable } from './motifs.js';
import { river, sea } from './water.js';

const coast = (sheet) =>
  sky(sheet) + disc(sheet) + ridge(sheet, 0.54, 0.08, sheet.palette.land[0]) + sea(sheet, 0.55);

/** What a picture can show; each draws one sheet from back to front. */
export const scenes = {
  coast,
  mole: (sheet) => coast(sheet) + lampOnMole(sheet),
  boats: (sheet) => coast(sheet) + boats(sheet),
  boat: (sheet) => coast(sheet) + boats(sheet, 1),
  river: (sheet) => sky(sheet) + disc(sheet) + ridges(sheet, 0.44, 0.66) + river(sheet, 0.64),
  hills: (sheet) =>
    sky(sheet) +
    disc(sheet) +
    ridges(sheet, 0.42, 0.76, 0.2) +
    ridge(sheet, 0.92, 0.1, sheet.palette.land[3]),
  rails: (sheet) => sky(sheet) + disc(sheet) + ridges(sheet, 0.46, 0.6, 0.08) + rails(sheet, 0.58),
  roofs: (sheet) =>
    sky(sheet) +
    disc(sheet) +
    ridge(sheet, 0.5, 0.14, sheet.palette.land[0]) +
    gables(sheet, 0.7, sheet.palette.land[2]) +
    gables(sheet, 0.9, sheet.palette.land[3]),
  trees: (sheet) => sky(sheet) + disc(sheet) + ridges(sheet, 0.4, 0.56) + trees(sheet, 0.56),
  indoors: (sheet) => sky(sheet) + disc(sheet) + ridges(sheet, 0.36, 0.5) + windowAndTable(sheet),
};
