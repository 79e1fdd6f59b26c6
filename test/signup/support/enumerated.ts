/** All that scripts see of an event which write down whatever can be enumerated of it. */
export function enumerated(event: Event): string {
  const inherited: Record<string, unknown> = {};
  for (const name in event) inherited[name] = event[name as keyof Event];
  return JSON.stringify([event, { ...event }, Object.entries(event), inherited]);
}
