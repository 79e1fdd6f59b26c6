/** The users of the archive; names are HTML text, the way WordPress stores and sends them. */
export const authors = {
  desk: { id: 1, slug: 'record-desk', name: 'Record Desk', description: '' },
  tallow: {
    id: 2,
    slug: 'ines-tallow',
    name: 'Ines Tallow',
    description: 'Looks after the <em>notebook</em> pages.',
  },
  fenn: { id: 3, slug: 'corrie-fenn', name: 'Corrie Fenn', description: 'Walks to most of it.' },
  okarrow: {
    id: 4,
    slug: 'jory-okarrow',
    name: 'Jory &quot;J&quot; O&#8217;Karrow &amp; Daughters',
    description: '',
  },
  correspondent: {
    id: 5,
    slug: 'lower-valley',
    name: 'Bartholomew Wynstanley-Prideaux, our lower valley correspondent',
    description: '',
  },
  layan: { id: 6, slug: 'layan', name: 'ليان م.', description: '' },
  michal: { id: 7, slug: 'michal', name: 'מיכל ר.', description: '' },
  departed: { id: 99, deleted: true },
};
