/** One resource of a fake Drupal: what it shows, and what it is filtered and sorted by. */
export interface Resource {
  json: unknown;
  /** Values by the paths of filters. */
  columns: Readonly<Record<string, readonly string[]>>;
  /** Seconds since the epoch. */
  created: number;
  /** Counted, but not for visitors to see. */
  hidden?: boolean;
}

type Fields = Readonly<Record<string, unknown>>;

const reference = (type: string, id: number) => ({
  type,
  id: `${type}-${id}`,
  meta: { drupal_internal__target_id: id },
});

/** An invented story; a higher number is a newer one. */
export function storyOf(
  nid: number,
  topics: readonly number[] = [],
  attributes: Fields = {},
  relationships: Fields = {},
): Resource {
  const created = 1_770_000_000 + nid * 60;
  return {
    created,
    columns: {
      drupal_internal__nid: [`${nid}`],
      status: ['1'],
      created: [`${created}`],
      'uid.meta.drupal_internal__target_id': [`${nid % 2}`],
      'field_tags.meta.drupal_internal__target_id': topics.map(String),
    },
    json: {
      type: 'node--article',
      id: `story-${nid}`,
      attributes: {
        drupal_internal__nid: nid,
        title: `Story ${nid}`,
        created: new Date(created * 1000).toISOString().replace('.000Z', '+00:00'),
        changed: '2026-03-01T10:00:00+01:00',
        langcode: 'en',
        path: { alias: `/stories/${nid}`, langcode: 'en' },
        body: { value: '', processed: '<p>All of it.</p>', summary: `<p>About ${nid}.</p>` },
        ...attributes,
      },
      relationships: {
        field_tags: { data: topics.map((id) => reference('taxonomy_term--tags', id)) },
        uid: { data: reference('user--user', 3) },
        ...relationships,
      },
    },
  };
}

/** An invented topic. */
export const termOf = (id: number, name: string, alias: string | null = null): Resource => ({
  created: -id,
  columns: { name: [name] },
  json: {
    type: 'taxonomy_term--tags',
    id: `taxonomy_term--tags-${id}`,
    attributes: { drupal_internal__tid: id, name, path: { alias } },
  },
});

/** An account as visitors see it. */
export const accountOf = (id: number, display_name: string) => ({
  type: 'user--user',
  id: `user--user-${id}`,
  attributes: { display_name },
});

export const fileOf = (id: number, url: unknown) => ({
  type: 'file--file',
  id: `file--file-${id}`,
  attributes: { uri: { value: 'public://a.png', url } },
});
