import { type Json, record } from '../../../net/json.js';
import { type Document, keyOf } from './document.js';

/** A reference, which may say something of its own, and what it refers to: empty where visitors may not see it. */
export interface Related {
  reference: Json;
  resource: Json;
}

/** What one field of a resource refers to. */
export function referencesOf({ relationships }: Json, field: string): readonly Json[] {
  const { data } = record(record(relationships)[field]);
  return (Array.isArray(data) ? data : [data]).filter(Boolean).map(record);
}

/** What a path of fields leads to, such as `field_media.field_media_image`; an empty one leads nowhere. */
export function relatedTo(
  resource: Json,
  path: string,
  { included }: Pick<Document, 'included'>,
): readonly Related[] {
  let related: readonly Related[] = [{ reference: {}, resource }];
  for (const field of path.split('.')) {
    // Each once, or a hostile document could refer to itself over and over.
    const resources = new Set(related.map(({ resource }) => resource));
    related = [...resources].flatMap((one) =>
      referencesOf(one, field).map((reference) => ({
        reference,
        resource: included.get(keyOf(reference)) ?? {},
      })),
    );
  }
  return related;
}
