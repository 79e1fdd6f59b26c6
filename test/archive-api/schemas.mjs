import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

const folder = new URL('../../docs/archive-api/', import.meta.url);

/** A document of the contract as it is published. */
export const published = (path) => JSON.parse(readFileSync(new URL(path, folder), 'utf8'));

/** Names of the schemas. */
export const schemas = readdirSync(folder).filter((file) => file.endsWith('.schema.json'));

const ajv = new Ajv2020({ strict: true, strictRequired: false, allErrors: true });
addFormats.default(ajv);
for (const file of schemas) ajv.addSchema(published(file), file);

/** What a schema has against a document; undefined where it fits. */
export const objection = (schema, document) =>
  ajv.validate(schema, document) ? undefined : ajv.errorsText();

/** A document as text that certainly fits its schema. */
export function checked(schema, document) {
  const text = JSON.stringify(document);
  const found = objection(schema, JSON.parse(text));
  if (found) throw new Error(`${schema}: ${found}\n${text}`);
  return text;
}
