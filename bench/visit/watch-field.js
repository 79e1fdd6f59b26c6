/**
 * Puts the caret into the field once it is ready, has the typist begin, and watches what arrives; runs
 * inside the page.
 */
export function watchField() {
  const { probe } = globalThis;
  const { figures } = probe;
  let field;
  let left = false;
  probe.typed = probe.finished.then(() => {
    field = probe.field();
    field.addEventListener('input', () => {
      figures.lastKey = performance.now();
      figures.firstKey ??= figures.lastKey;
    });
    field.addEventListener('blur', () => {
      left = true;
    });
    field.focus();
    return globalThis.typeAll();
  });
  /** What is in the field now, and whether it is still the same and never lost the caret. */
  probe.fieldState = () => ({
    value: probe.field()?.value,
    focusKept: !left && field === probe.field() && field.matches(':focus'),
  });
}
