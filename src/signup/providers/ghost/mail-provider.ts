/** As readers know them; Ghost names them in small letters and without the dot. */
const names = ['Gmail', 'Yahoo', 'Outlook', 'Proton', 'iCloud', 'HEY', 'AOL', 'Mail.ru', 'Feedbin'];

/** The name of a mail provider that Ghost found a reader's mailbox at. */
export const mailProviderName = (provider: unknown): string | undefined =>
  names.find((name) => name.toLowerCase().replace('.', '') === provider);
