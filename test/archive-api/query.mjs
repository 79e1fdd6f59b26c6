/** Parameters that an API reads. */
export const abilities = ['tag', 'match', 'exclude_tag', 'q', 'since', 'until', 'limit'];

const isMoment = (value) => !Number.isNaN(Date.parse(value));

/** What each parameter must look like where it is given. */
const fits = {
  match: (value) => /^(any|all)$/.test(value),
  since: isMoment,
  until: isMoment,
  limit: (value) => /^\d+$/.test(value) && value >= 1 && value <= 100,
};

/** Names of the parameters that have a value which cannot be. */
export const unusable = (parameters) =>
  Object.keys(fits).filter((name) => parameters.has(name) && !fits[name](parameters.get(name)));

/** The slugs that a parameter names. */
export const slugsIn = (parameters, name) =>
  (parameters.get(name) ?? '').split(',').filter(Boolean);

/** Whether a story is one that the parameters ask for. */
export function matches(story, parameters) {
  const tags = slugsIn(parameters, 'tag');
  const has = (slug) => story.tags.includes(slug);
  const words = (parameters.get('q') ?? '').toLowerCase().split(/\s+/);
  const at = Date.parse(story.at);
  return (
    (tags.length === 0 || tags[parameters.get('match') === 'all' ? 'every' : 'some'](has)) &&
    !slugsIn(parameters, 'exclude_tag').some(has) &&
    words.every((word) => story.title.toLowerCase().includes(word)) &&
    !(at < Date.parse(parameters.get('since'))) &&
    !(at >= Date.parse(parameters.get('until')))
  );
}

/** A place in the list of all stories, which stays the same when some are added or taken back. */
export const cursorAfter = ({ at, id }) => `${Date.parse(at)}-${id}`;

/** Whether a story comes after that place; undefined where the cursor names none. */
export function isAfter(cursor) {
  const [, moment, id] = /^(\d+)-(s\d+)$/.exec(cursor) ?? [];
  if (!moment) return undefined;
  return (story) => {
    const at = Date.parse(story.at);
    return at < moment || (at === Number(moment) && story.id < id);
  };
}
