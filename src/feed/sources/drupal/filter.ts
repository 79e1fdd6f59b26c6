import type { QueryParameters } from '../../../services/query.js';

/** What must be true of a resource; several values mean one of them. */
export interface Condition {
  path: string;
  /** @default '=', or 'IN' for several values */
  operator?: string | undefined;
  value: string | number | readonly number[];
}

/**
 * Conditions in Drupal's own words:
 * https://www.drupal.org/docs/core-modules-and-themes/core-modules/jsonapi-module/filtering
 *
 * @param conditions By any names, with at least one letter: Drupal takes a plain number for something else.
 */
export const everyOf = (conditions: Readonly<Record<string, Condition>>): QueryParameters =>
  parametersOf(conditions, {});

/** The same for conditions of which one is enough. */
export const oneOf = (conditions: readonly Condition[]): QueryParameters => ({
  'filter[one][group][conjunction]': 'OR',
  ...parametersOf(
    Object.fromEntries(conditions.map((condition, index) => [`n${index}`, condition])),
    { memberOf: 'one' },
  ),
});

const parametersOf = (
  conditions: Readonly<Record<string, Condition>>,
  membership: QueryParameters,
): QueryParameters =>
  Object.fromEntries(
    Object.entries(conditions).flatMap(([name, { path, operator, value }]) =>
      Object.entries({
        path,
        operator: operator ?? (typeof value === 'object' ? 'IN' : undefined),
        ...valuesOf(value),
        ...membership,
      }).map(([key, part]) => [`filter[${name}][condition][${key.replace('.', '][')}]`, part]),
    ),
  );

const valuesOf = (value: Condition['value']): QueryParameters =>
  typeof value === 'object'
    ? Object.fromEntries(value.map((one, index) => [`value.${index}`, one]))
    : { value };
