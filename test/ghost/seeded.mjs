import { seededFrom } from '../support/servers/seeded.mjs';

export const { titlesOf, titlesWhere } = seededFrom(new URL('./seed/stories/', import.meta.url));
