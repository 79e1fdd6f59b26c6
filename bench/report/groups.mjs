/** Visits of the same kind together, in the order of their first. */
export function groups(visits, ...names) {
  const found = new Map();
  for (const visit of visits) {
    const key = names.map((name) => visit[name]).join('\n');
    found.set(key, [...(found.get(key) ?? []), visit]);
  }
  return [...found.values()];
}

/** One figure of all visits. */
export const all = (visits, name) => visits.map((visit) => visit[name]);
