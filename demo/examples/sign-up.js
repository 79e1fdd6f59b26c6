/** Fills in an invented address and presses the button, as a reader would. */
export async function signUp(signup) {
  signup.shadowRoot.querySelector('[part=again]')?.click();
  await signup.updateComplete;
  const form = signup.querySelector('form') ?? signup.shadowRoot.querySelector('form');
  const field = form.querySelector('[type=email]');
  field.value = 'reader@partner.example';
  field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  form.requestSubmit();
}
