/** Under which a page is visited. */
export const profiles = [
  {
    name: '4x CPU, 150 ms, 1.6 Mbps',
    slow: true,
    cpu: 4,
    network: {
      offline: false,
      latency: 150,
      downloadThroughput: 1_600_000 / 8,
      uploadThroughput: 750_000 / 8,
    },
  },
  { name: 'unthrottled', slow: false, cpu: 1 },
];

/** Sets a page to a profile, from its next request on. */
export async function applyProfile(session, { cpu, network }) {
  if (network) await session.send('Network.emulateNetworkConditions', network);
  await session.send('Emulation.setCPUThrottlingRate', { rate: cpu });
}
