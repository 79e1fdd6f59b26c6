const round = (number) => Math.round(number);

/** A stone mole with its lamp, from the right edge into the water. */
export function lampOnMole({ width, height, palette }) {
  const dark = palette.land[3];
  const unit = height / 100;
  const deck = height * 0.62;
  const left = width * 0.58;
  const at = (x, y) => `${round(left + x * unit)} ${round(deck + y * unit)}`;
  const stone = `M${at(-5, 0)}H${width}V${round(height * 0.74)}L${at(-8, 8)}z`;
  const tower = `M${at(0, 0)}L${at(1.4, -20)}L${at(6.4, -20)}L${at(7.8, 0)}z`;
  const cap = `M${at(0.8, -24)}L${at(3.9, -27)}L${at(7, -24)}z`;
  const lamp = `M${at(1.6, -24)}L${at(6.2, -24)}L${at(6.2, -20)}L${at(1.6, -20)}z`;
  const [x, y] = at(3.9, -22).split(' ');
  return `<circle cx="${x}" cy="${y}" r="${round(unit * 9)}" fill="${palette.light}" opacity=".22"/><path fill="${dark}" d="${stone}${tower}${cap}"/><path fill="${palette.light}" d="${lamp}"/>`;
}

/** Hulls with bare masts, side by side on the water. */
export function boats(sheet, count = 4) {
  const { width, height, palette, random } = sheet;
  const dark = palette.land[3];
  return Array.from({ length: count }, (_, index) => {
    const scale = (height / 100) * (0.8 + random() * 0.7);
    const x = width * (0.5 + (index - (count - 1) / 2) * 0.17 + (random() - 0.5) * 0.04);
    const y = height * (0.66 + random() * 0.1);
    const at = (right, down) => `${round(x + right * scale)} ${round(y + down * scale)}`;
    return `<path fill="${dark}" d="M${at(-9, 0)}L${at(9, 0)}L${at(6.5, 4)}L${at(-7, 4)}z"/><path stroke="${dark}" stroke-width="${round(scale * 0.5)}" d="M${at(-1, 0)}L${at(-1, -26)}M${at(-1, -3)}L${at(7, -5)}"/>`;
  }).join('');
}

/** Rails that run from the lower edge to a point on the horizon, with posts beside them. */
export function rails({ width, height, palette }, horizon) {
  const [dark, bright] = [palette.land[3], palette.sky[2]];
  const [x, y] = [width * 0.56, height * horizon];
  const run = height - y;
  const posts = [0.04, 0.1, 0.2, 0.38, 0.72].map((depth) => {
    const foot = y + run * depth;
    const left = x - width * 0.42 * depth - width * 0.02;
    const tall = height * (0.05 + depth * 0.5);
    return `M${round(left)} ${round(foot)}v${-round(tall)}m${-round(tall * 0.08)} ${round(tall * 0.12)}h${round(tall * 0.16)}`;
  });
  const bed = `M${round(x)} ${round(y)}L${round(width * 0.2)} ${height}H${round(width * 0.8)}z`;
  const sleepers = [0.06, 0.1, 0.15, 0.22, 0.31, 0.43, 0.58, 0.76, 0.97].map(
    (depth) =>
      `<path stroke-width="${round(1 + depth * height * 0.02)}" d="M${round(x - width * 0.26 * depth)} ${round(y + run * depth)}H${round(x + width * 0.16 * depth)}"/>`,
  );
  const steel = `M${round(x)} ${round(y)}L${round(width * 0.34)} ${height}M${round(x)} ${round(y)}L${round(width * 0.68)} ${height}`;
  return `<path fill="${dark}" opacity=".55" d="${bed}"/><g stroke="${dark}">${sleepers.join('')}</g><path fill="none" stroke="${bright}" stroke-width="${round(height / 130)}" d="${steel}"/><path fill="none" stroke="${dark}" stroke-width="${round(height / 180)}" d="${posts.join('')}"/>`;
}

/** A row of gabled houses, here and there a chimney or a window with a lamp behind it. */
export function gables({ width, height, palette, random }, level, colour) {
  let x = -width * 0.04;
  let houses = '';
  while (x < width) {
    const wide = width * (0.11 + random() * 0.1);
    const eaves = height * (level - random() * 0.1);
    const peak = wide * (0.26 + random() * 0.16);
    const flue = random() > 0.4 ? wide * 0.09 : 0;
    houses += `<path fill="${colour}" d="M${round(x)} ${height}V${round(eaves)}l${round(wide / 2)} ${-round(peak)}l${round(wide / 2)} ${round(peak)}V${height}zM${round(x + wide * 0.66)} ${round(eaves)}v${-round(peak * 1.1)}h${round(flue)}v${round(peak)}z"/>`;
    if (random() > 0.45) {
      const pane = wide * 0.09;
      houses += `<rect x="${round(x + wide * (0.25 + random() * 0.4))}" y="${round(eaves + wide * 0.12)}" width="${round(pane)}" height="${round(pane * 1.5)}" fill="${palette.light}" opacity=".85"/>`;
    }
    x += wide * (random() > 0.7 ? 1.2 : 1);
  }
  return houses;
}

/** Round trees in rows that come nearer. */
export function trees({ width, height, palette, random }, from) {
  let rows = '';
  for (const depth of [0.12, 0.36, 0.74]) {
    const radius = height * (0.02 + depth * 0.07);
    const y = height * from + height * (1 - from) * depth;
    for (let x = -radius + random() * radius; x < width + radius; x += radius * 3.1) {
      const sway = (random() - 0.5) * radius * 0.5;
      rows += `<circle cx="${round(x + sway)}" cy="${round(y - radius)}" r="${round(radius * (0.9 + random() * 0.2))}" fill="${palette.land[3]}" opacity="${0.4 + depth * 0.6}"/><path stroke="${palette.land[3]}" stroke-width="${round(radius * 0.16)}" opacity="${0.4 + depth * 0.6}" d="M${round(x + sway)} ${round(y)}v${round(radius * 0.6)}"/>`;
    }
  }
  return rows;
}

/** A window in a wall, with a table in front of it and a few vessels on the table. */
export function windowAndTable({ width, height, palette, random }) {
  const [wall, shade, dark] = [palette.land[1], palette.land[2], palette.land[3]];
  const [left, top, wide, tall] = [0.3, 0.14, 0.4, 0.46];
  const table = height * 0.76;
  const vessels = [0.2, 0.33, 0.62, 0.76].map((place) => {
    const w = width * (0.04 + random() * 0.04);
    const h = height * (0.08 + random() * 0.16);
    return `<rect x="${round(width * place)}" y="${round(table - h)}" width="${round(w)}" height="${round(h)}" rx="${round(w * 0.22)}" fill="${random() > 0.5 ? dark : palette.sky[1]}"/>`;
  });
  const hole = `M${round(width * left)} ${round(height * top)}h${round(width * wide)}v${round(height * tall)}h${-round(width * wide)}z`;
  return `<path fill="${wall}" fill-rule="evenodd" d="M0 0H${width}V${height}H0z${hole}"/><path fill="none" stroke="${shade}" stroke-width="${round(height / 60)}" d="${hole}M${round(width / 2)} ${round(height * top)}v${round(height * tall)}M${round(width * left)} ${round(height * (top + tall / 2))}h${round(width * wide)}"/><rect y="${round(table)}" width="${width}" height="${height}" fill="${shade}"/>${vessels.join('')}`;
}
