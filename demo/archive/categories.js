/** The archive's categories: the kind of piece, where a topic says what it is about. */
export const categories = {
  reports: { id: 2, slug: 'reports', name: 'Reports', description: '', parent: 0 },
  notebook: { id: 3, slug: 'notebook', name: 'Notebook', description: '', parent: 0 },
  pictures: { id: 4, slug: 'pictures', name: 'In pictures', description: '', parent: 3 },
};
