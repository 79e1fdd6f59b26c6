import type { SignupOrigin } from '../../subscription.js';

/**
 * Where a sign-up comes from in Ghost's own words: one entry of the list that its scripts keep of a reader's
 * way, as its own form for other sites has it. Ghost overlooks an entry that names no source.
 */
export function urlHistoryOf({ page, utm = {} }: SignupOrigin): readonly object[] | undefined {
  const source = page?.split('/')[2] ?? utm.utm_source;
  if (!source) return undefined;
  const campaign = Object.entries(utm).map(([name, value]) => [camelCased(name), value]);
  return [
    {
      ...Object.fromEntries(campaign),
      time: Date.now(),
      referrerSource: source,
      referrerMedium: 'Embed',
      referrerUrl: page,
    },
  ];
}

const camelCased = (name: string) => name.replace(/_(.)/g, (_, letter) => letter.toUpperCase());
