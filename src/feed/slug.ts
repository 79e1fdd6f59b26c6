/** A name as archives put it into addresses: "Water & Weather" is `water-weather`. */
export const slugOf = (name: string): string =>
  name
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu)
    ?.join('-') ?? name;
