import { bodies } from './cases-bodies.mjs';
import { configuration } from './cases-configuration.mjs';
import { connections } from './cases-connections.mjs';
import { dialects } from './cases-dialects.mjs';
import { documents } from './cases-documents.mjs';
import { embeds } from './cases-embeds.mjs';
import { healthy } from './cases-healthy.mjs';
import { items } from './cases-items.mjs';
import { markup } from './cases-markup.mjs';
import { paging } from './cases-paging.mjs';
import { redirects } from './cases-redirects.mjs';
import { statuses } from './cases-statuses.mjs';
import { subscriptions } from './cases-subscriptions.mjs';

/**
 * Case name -> what answers. A value is a function that answers requests for posts, or an object of such functions by
 * resource (`posts`, `media`, `tags`, `categories`, `users`, `subscriptions`, `sign-up`, `preflight`). A name may end in one number, shown as `-<unit>`;
 * without it the case's own default holds.
 */
export const cases = {
  ...healthy,
  ...dialects,
  ...configuration,
  ...connections,
  ...bodies,
  ...redirects,
  ...statuses,
  ...documents,
  ...items,
  ...markup,
  ...embeds,
  ...paging,
  ...subscriptions,
};

const PARAMETER = /-<[a-z]+>$/;
const byStem = new Map(
  Object.entries(cases).map(([name, answers]) => [
    name.replace(PARAMETER, ''),
    { answers, takesNumber: PARAMETER.test(name) },
  ]),
);

/**
 * The case of that name. `a-then-b` answers the first request for posts, or the first that posts, as `a` and all later
 * ones as `b`; longer chains work alike.
 * @returns {((turn: number) => { answers: object, parameter?: number }) | undefined}
 */
export function findCase(name) {
  const whole = findOne(name);
  if (whole) return () => whole;
  const chain = name.split('-then-').map(findOne);
  if (chain.includes(undefined)) return undefined;
  return (turn) => chain[Math.min(turn, chain.length - 1)];
}

function findOne(name) {
  const plain = byStem.get(name);
  if (plain) return { answers: byResource(plain.answers) };
  const [, stem, number] = /^(.+)-(\d+)$/.exec(name) ?? [];
  const numbered = byStem.get(stem);
  if (!numbered?.takesNumber) return undefined;
  return { answers: byResource(numbered.answers), parameter: Number(number) };
}

function byResource(answers) {
  return typeof answers === 'function' ? { posts: answers } : answers;
}
