import type { Resource } from './drupal-resources.js';

interface Condition {
  path: string;
  operator: string;
  values: readonly string[];
  isOneOfSeveral: boolean;
}

/** The conditions of an address, as Drupal reads them. */
export function conditionsFrom(parameters: URLSearchParams): readonly Condition[] {
  const conditions = new Map<string, Record<string, string[]>>();
  for (const [key, value] of parameters) {
    const [, name = '', part = ''] = /^filter\[(\w+)\]\[condition\]\[(\w+)\]/.exec(key) ?? [];
    if (!part) continue;
    const parts = conditions.get(name) ?? {};
    conditions.set(name, { ...parts, [part]: [...(parts[part] ?? []), value] });
  }
  return [...conditions.values()].map(({ path, operator, value = [], memberOf }) => ({
    path: path?.[0] ?? '',
    operator: operator?.[0] ?? '=',
    values: value,
    isOneOfSeveral: memberOf !== undefined,
  }));
}

export function holds(resource: Resource, conditions: readonly Condition[]): boolean {
  const one = conditions.filter(({ isOneOfSeveral }) => isOneOfSeveral);
  const every = conditions.filter(({ isOneOfSeveral }) => !isOneOfSeveral);
  const isTrue = (condition: Condition) => isTrueOf(resource, condition);
  return every.every(isTrue) && (one.length === 0 || one.some(isTrue));
}

/** Of a field with several values, one is enough. */
const isTrueOf = ({ columns }: Resource, { path, operator, values }: Condition) =>
  (columns[path] ?? []).some((column) => {
    const text = column.toLowerCase();
    const [value = ''] = values.map((one) => one.toLowerCase());
    if (operator === 'IN') return values.includes(column);
    if (operator === 'CONTAINS') return text.includes(value);
    if (operator === '>=') return Number(text) >= Number(value);
    if (operator === '<') return Number(text) < Number(value);
    return text === value;
  });
