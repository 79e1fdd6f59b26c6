const network = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
};

/** Under which a page is visited. */
export const profiles = [
  { name: '4x CPU, 150 ms, 1.6 Mbps', slow: true, cpu: 4, network },
  { name: 'unthrottled', slow: false, cpu: 1 },
];

/** Under which nothing may go wrong, however long it takes. */
export const slowest = { name: '6x CPU, 150 ms, 1.6 Mbps', slow: true, cpu: 6, network };

/** Sets a page to a profile, from its next request on. */
export async function applyProfile(session, { cpu, network }) {
  if (network) await session.send('Network.emulateNetworkConditions', network);
  await session.send('Emulation.setCPUThrottlingRate', { rate: cpu });
}
