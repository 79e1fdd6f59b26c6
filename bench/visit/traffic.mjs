/** Adds up what a page receives on the wire, headers included. */
export async function watchTraffic(session) {
  const traffic = { bytes: 0 };
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    traffic.bytes += encodedDataLength;
  });
  await session.send('Network.enable');
  return traffic;
}
