/**
 * Calls back once a reader has scrolled so far; the answer ends the watch.
 *
 * @param percent Of the page, up to the lower edge of what is seen.
 */
export function whenScrolled(percent: number, callback: () => void): () => void {
  const look = () => {
    const { scrollHeight } = document.documentElement;
    // Scrolling ends at parts of a pixel.
    if ((scrollY + innerHeight + 1) * 100 < scrollHeight * percent) return;
    stop();
    callback();
  };
  const stop = () => removeEventListener('scroll', look);
  addEventListener('scroll', look, { passive: true });
  return stop;
}
