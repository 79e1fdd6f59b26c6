/**
 * Calls back once an observed element lies wholly below what the reader sees, where a change of its
 * height moves nothing on show. That ends the observation.
 */
export const belowView = (callback: () => void): IntersectionObserver =>
  new IntersectionObserver(([entry], observer) => {
    if (!entry || entry.isIntersecting || entry.boundingClientRect.top <= 0) return;
    observer.disconnect();
    callback();
  });
