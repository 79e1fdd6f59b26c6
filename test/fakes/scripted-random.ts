/** Random numbers that were drawn beforehand; the last one comes again and again. */
export function scriptedRandom(...numbers: readonly number[]): () => number {
  let drawn = 0;
  return () => numbers[Math.min(drawn++, numbers.length - 1)] ?? 0;
}
