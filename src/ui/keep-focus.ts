/**
 * A focused control that the next drawing takes away hands its focus on, so that a keyboard stays
 * where it was.
 *
 * @param heir Who gets the focus, asked after the drawing.
 */
export async function keepFocus(
  {
    shadowRoot,
    updateComplete,
  }: { shadowRoot: ShadowRoot | null; updateComplete: Promise<unknown> },
  heir: () => HTMLElement | null | undefined,
): Promise<void> {
  const focused = shadowRoot?.activeElement;
  await updateComplete;
  if (focused?.isConnected === false) heir()?.focus();
}
