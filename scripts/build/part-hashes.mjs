/** Writes the parts' integrity values into the main file: a part that was tampered with is then refused. */
export const partHashes = (hashes) => ({
  name: 'part-hashes',
  load: (id) =>
    id.endsWith('/script-tag/part-hashes.ts')
      ? `export const partHashes = ${JSON.stringify(hashes)};`
      : null,
});
