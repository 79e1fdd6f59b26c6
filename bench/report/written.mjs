import { quartiles } from './quartiles.mjs';

const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });

/** The median with its quartiles: `981 [942-1,010]`. */
export function spread(values, format = (value) => whole.format(value)) {
  const { low, median, high } = quartiles(values);
  return `${format(median)} [${format(low)}-${format(high)}]`;
}

/** The median alone. */
export const middle = (values, format = (value) => whole.format(value)) =>
  format(quartiles(values).median);

/** Two digits after the point. */
export const hundredths = (value) => value.toFixed(2);

/** The one value of all visits, or all that there were. */
export const always = (values) => [...new Set(values)].join(' or ');
