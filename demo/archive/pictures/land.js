const round = (number) => Math.round(number);

/** Sky from top to bottom of the canvas; its colours fill the whole sheet behind everything. */
export function sky({ width, height, palette }) {
  const [top, middle, low] = palette.sky;
  return `<defs><linearGradient id="sky" x2="0" y2="1"><stop stop-color="${top}"/><stop offset=".55" stop-color="${middle}"/><stop offset=".8" stop-color="${low}"/></linearGradient></defs><rect width="${width}" height="${height}" fill="url(#sky)"/>`;
}

/** The sun or the moon, somewhere over the middle third, with a halo. */
export function disc({ width, height, palette, random }) {
  const x = round(width * (0.34 + random() * 0.32));
  const y = round(height * (0.22 + random() * 0.16));
  const radius = round(Math.min(width, height) * (0.045 + random() * 0.03));
  return `<g fill="${palette.light}"><circle cx="${x}" cy="${y}" r="${radius * 3}" opacity=".12"/><circle cx="${x}" cy="${y}" r="${radius}" opacity=".9"/></g>`;
}

/** One line of hills; `level` is its height on the sheet from 0 (top) to 1, `lift` how hilly. */
export function ridge({ width, height, random }, level, lift, colour) {
  const steps = 6;
  const points = Array.from({ length: steps + 1 }, (_, step) => [
    round((step * width) / steps),
    round(height * (level - (random() - 0.35) * lift)),
  ]);
  const [[, start]] = points;
  const curve = points.slice(1).map(([x, y], index) => {
    const [previousX, previousY] = points[index];
    const middle = round((previousX + x) / 2);
    return `C${middle} ${previousY} ${middle} ${y} ${x} ${y}`;
  });
  return `<path fill="${colour}" d="M0 ${height}V${start}${curve.join('')}V${height}z"/>`;
}

/** Hills behind hills, from `from` down to `to`, in the colours of the land from far to near. */
export function ridges(sheet, from, to, lift = 0.12) {
  const colours = sheet.palette.land.slice(0, 3);
  return colours
    .map((colour, index) => {
      const level = from + ((to - from) * index) / (colours.length - 1);
      return ridge(sheet, level, lift * (1 - index * 0.2), colour);
    })
    .join('');
}
