/** All that Task takes from Lit's element package; the build puts this in its place. */
export const notEqual = (value: unknown, old: unknown): boolean => !Object.is(value, old);
