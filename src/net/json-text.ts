/**
 * The JSON text of a plain value. Old script libraries teach arrays a `toJSON` that has `JSON.stringify`
 * write them as text; what a reader submits must not depend on that.
 */
export function jsonText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(jsonText)}]`;
  if (typeof value !== 'object' || !value) return JSON.stringify(value);
  const fields = Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .map(([name, field]) => `${JSON.stringify(name)}:${jsonText(field)}`);
  return `{${fields}}`;
}
