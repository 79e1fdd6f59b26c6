/** Code that is there for who asks for it. */
export function disclosure(title, text) {
  const details = document.createElement('details');
  const summary = document.createElement('summary');
  summary.textContent = title;
  const code = document.createElement('pre');
  code.dir = 'ltr';
  code.lang = 'en';
  code.tabIndex = 0;
  code.textContent = text;
  details.append(summary, code);
  return details;
}
