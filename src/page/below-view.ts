/**
 * Calls back once the element lies wholly below what the reader sees, where a change of its height
 * moves nothing on show. The answer ends the watch.
 */
export function whenBelowView(element: Element, callback: () => void): () => void {
  const observer = new IntersectionObserver(([entry]) => {
    if (!entry || entry.isIntersecting || entry.boundingClientRect.top <= 0) return;
    observer.disconnect();
    callback();
  });
  observer.observe(element);
  return () => observer.disconnect();
}
