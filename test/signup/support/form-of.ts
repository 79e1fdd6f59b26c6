/** A form on the page that holds this markup; goes with `leaveNoForm`. */
export function formOf(markup: string): HTMLFormElement {
  const form = document.createElement('form');
  form.innerHTML = markup;
  document.body.append(form);
  return form;
}

/** Takes the forms of a test away; for `afterEach`. */
export function leaveNoForm(): void {
  for (const form of [...document.forms]) form.remove();
}
