/** The one topic of the archive; all its stories carry it. */
export const topic = { id: 12, slug: 'water' };
