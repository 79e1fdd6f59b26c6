/** Two addresses with the same parameters in another order are the same request. */
export function requestKey(address: string): string {
  const url = new URL(address);
  url.searchParams.sort();
  url.hash = '';
  return url.href;
}
