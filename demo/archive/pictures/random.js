/**
 * A row of numbers from 0 to 1 that is the same for the same word, so that every size of one
 * picture shows the same hills (mulberry32 over a string hash).
 */
export function randomFrom(word) {
  let state = 0;
  for (const letter of word) state = (Math.imul(state, 31) + letter.codePointAt(0)) | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
