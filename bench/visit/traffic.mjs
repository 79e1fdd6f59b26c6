/**
 * Adds up what a page receives on the wire, headers included, and what it asks of others than its
 * own site.
 */
export async function watchTraffic(session, site) {
  const traffic = { bytes: 0, elsewhere: 0 };
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    traffic.bytes += encodedDataLength;
  });
  session.on('Network.requestWillBeSent', ({ request: { url } }) => {
    if (/^http/.test(url) && !url.startsWith(`${site}/`)) traffic.elsewhere++;
  });
  await session.send('Network.enable');
  return traffic;
}
