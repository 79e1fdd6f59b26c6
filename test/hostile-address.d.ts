/** Served by scripts/testing/hostile-address.mjs, which starts the server. */
export const hostileAddress: string;
