const round = (number) => Math.round(number);

/** Water from the horizon down, with strokes of light that lengthen towards us. */
export function sea({ width, height, palette, random }, horizon) {
  const [far, near] = palette.water;
  const top = round(height * horizon);
  const strokes = Array.from({ length: 26 }, () => {
    const depth = random() ** 1.4;
    const y = round(top + (height - top) * depth) + 3;
    const length = round(width * (0.03 + depth * 0.16) * (0.5 + random()));
    const x = round(width * (0.5 + (random() - 0.5) * (0.5 + depth)) - length / 2);
    return `M${x} ${y}h${length}`;
  });
  return `<defs><linearGradient id="sea" x2="0" y2="1"><stop stop-color="${far}"/><stop offset="1" stop-color="${near}"/></linearGradient></defs><rect y="${top}" width="${width}" height="${height - top}" fill="url(#sea)"/><path d="${strokes.join('')}" stroke="${palette.light}" stroke-width="${round(height / 260)}" stroke-linecap="round" opacity=".4"/>`;
}

/** A river that comes out of the hills at `from` and widens to the lower edge. */
export function river({ width, height, palette, random }, from) {
  const bend = width * (random() > 0.5 ? 0.2 : -0.2);
  const x = width * (0.45 + random() * 0.1);
  const y = height * from;
  const middle = (y + height) / 2;
  const bank = (offset) =>
    `C${round(x + bend + offset * 0.2)} ${round(y + (middle - y) * 0.6)} ${round(x - bend + offset * 0.5)} ${round(middle)}`;
  const left = `${bank(-width * 0.1)} ${round(x - bend * 0.4 - width * 0.22)} ${height}`;
  const right = `C${round(x - bend + width * 0.06)} ${round(middle)} ${round(x + bend + width * 0.02)} ${round(y + (middle - y) * 0.6)} ${round(x + 3)} ${round(y)}`;
  return `<path fill="${palette.water[0]}" d="M${round(x)} ${round(y)}${left}H${round(x - bend * 0.4 + width * 0.16)}${right}z"/>`;
}
