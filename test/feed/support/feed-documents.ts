const site = 'https://archive.example';

/** An item of a JSON Feed, invented. */
export const item = (id: string | number, fields: Readonly<Record<string, unknown>> = {}) => ({
  id,
  url: `${site}/${id}/`,
  title: `Story ${id}`,
  summary: `What story ${id} is about.`,
  content_text: `All of story ${id}.`,
  date_published: '2026-02-03T08:30:00Z',
  ...fields,
});

export const feedOf = (
  items: readonly unknown[],
  fields: Readonly<Record<string, unknown>> = {},
) => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Harbour Notes',
  items,
  ...fields,
});
