/** Milliseconds that the archive takes over an answer. */
export const usualMs = 250;

/** Milliseconds that it takes when it is slow. */
export const slowMs = 2000;
