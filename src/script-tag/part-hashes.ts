/** Subresource integrity value of each optional part. The build, which makes the parts first, writes them in. */
export const partHashes: Readonly<Record<string, string>> = {};
