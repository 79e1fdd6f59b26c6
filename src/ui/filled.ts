/** Puts the value into a sentence. */
export const filled = (message: string, value: string | number): string =>
  message.replace('{value}', () => String(value));
