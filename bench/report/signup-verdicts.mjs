import { quartiles } from './quartiles.mjs';
import { signupGroups, toMeasure } from './signup.mjs';
import { line } from './verdict.mjs';
import { hundredths } from './written.mjs';

/**
 * What we want to reach under the slow profile, as ratio to the page that each is compared with. A first
 * key into an enhanced form may meet the script's own start and wait for it, as it would for any script.
 */
const targets = {
  own: {
    name: 'own form',
    most: 1.25,
    figures: { ready: 'ready to type', firstKey: 'first key in it' },
  },
  // 1.00, as far as a run can tell.
  enhanced: { name: 'enhanced form', most: 1.05, figures: { ready: 'ready to type' } },
};

export function readyToTypeVerdicts(visits) {
  return signupGroups(visits)
    .filter(([{ slow, page }]) => slow && page in targets)
    .flatMap((group) => {
      const { name, most, figures } = targets[group[0].page];
      const reached = ([figure, what]) => {
        const { ratio, pairs } = toMeasure(group, visits, figure);
        const wanted = `at most ${hundredths(most)}; half of the runs ${middleHalf(pairs)}`;
        return line(ratio <= most, `${name}: ${what} at ${hundredths(ratio)} (${wanted})`);
      };
      return [
        ...Object.entries(figures).map(reached),
        line(
          group.every(({ elsewhere }) => elsewhere === 0),
          `${name}: nothing asked of others before the reader acts`,
        ),
        line(
          group.every(({ shift }) => shift < 0.005),
          `${name}: no layout shift`,
        ),
      ];
    });
}

/** How much a ratio says: the quartiles of what single runs say. */
function middleHalf(pairs) {
  const { low, high } = quartiles(pairs);
  return `from ${hundredths(low)} to ${hundredths(high)}`;
}

export function keystrokesVerdicts(visits) {
  const of = (wanted) => visits.filter(({ page }) => page === wanted);
  return [...keptVerdicts(of('own')), ...keptVerdicts(of('enhanced')), overtaken(of('enhanced'))];
}

function keptVerdicts(visits) {
  const [{ page, typed }] = visits;
  const { name } = targets[page];
  const lost = visits.reduce((sum, visit) => sum + visit.lost, 0);
  return [
    line(lost === 0, `${name}: ${lost} of ${typed * visits.length} keystrokes lost`),
    line(
      visits.every(({ focusKept }) => focusKept),
      `${name}: caret kept`,
    ),
  ];
}

/** Else the typing says nothing about the moment at which the script takes the form over. */
function overtaken(visits) {
  const { length } = visits.filter(
    ({ firstKey, defined, lastKey }) => firstKey < defined && defined < lastKey,
  );
  const { name } = targets.enhanced;
  return line(
    length > 0,
    `${name}: the script came between two keys in ${length} of ${visits.length} visits`,
  );
}
