let copies = 0;

/**
 * A module once more, with a memory of its own: as a second copy of the package on one page, or as
 * the first on a new one.
 *
 * @param path From the project's folder, such as `src/page/parts.ts`.
 */
export const freshCopy = <Module>(path: string): Promise<Module> =>
  import(new URL(`../../${path}?copy=${++copies}`, import.meta.url).href);
