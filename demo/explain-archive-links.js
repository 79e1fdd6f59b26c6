const sentence =
  'The archive of this demo lives in the page, so its pages have no address of their own. On a real site this link opens';

/** Links into the embedded archive have nowhere to lead; this says so instead of a browser error. */
export function explainArchiveLinks() {
  const dialog = document.createElement('dialog');
  dialog.className = 'away';
  const text = document.createElement('p');
  const address = document.createElement('code');
  const close = document.createElement('button');
  close.textContent = 'Back to the page';
  close.autofocus = true;
  close.addEventListener('click', () => dialog.close());
  dialog.append(text, address, close);
  document.body.append(dialog);

  document.addEventListener('click', (event) => {
    const link = event.composedPath().find((target) => target instanceof HTMLAnchorElement);
    if (!link?.hostname.endsWith('archive.example')) return;
    event.preventDefault();
    text.textContent = `${sentence}:`;
    address.textContent = decodeURI(link.href);
    dialog.showModal();
  });
}
