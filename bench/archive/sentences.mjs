/** Parts of sentences, enough that no two stories of a page are alike, as in a real archive. */
const subjects = [
  'The harbour office',
  'A retired pilot from Wick Lane',
  'Half of the reading circle',
  'The new ferry company',
  'Every baker on the north side',
  'A committee of nine',
  'The town&#8217;s only cartographer',
  'Our correspondent',
  'The night watch',
  'A school class of twenty-two',
  'The museum&#8217;s caretaker',
  'One of the lock keepers',
  'The owner of the chandlery',
];
const verbs = [
  'has counted',
  'wants to keep',
  'will not give back',
  'found',
  'measured again',
  'has been quarrelling about',
  'is mending',
  'paid for',
  'photographed',
  'forgot',
  'carried',
];
const objects = [
  'the old tide tables',
  'three barrels of lamp oil',
  'a map that shows the wrong river',
  'the bell of the second dredger',
  'nineteen letters to the water board',
  'the steps below the fish market',
  'a bridge that nobody ordered',
  'the keys to the signal hut',
  'what is left of the slipway',
  'the petition against longer queues',
  'a box of glass negatives &amp; prints',
  'the rules for winter moorings',
];
const circumstances = [
  'before the autumn storms',
  'while the council was looking elsewhere',
  'for the fourth year in a row',
  'at a price of 1,250 crowns',
  'without asking anyone in particular',
  'on the coldest morning since 1987',
  'and nobody can say why',
  'as the minutes of March already show',
  'which surprised even the engineers',
  'by the light of two bicycle lamps',
  'although the ice was still thin',
];
const titles = [
  'What the water took',
  'Nine days without a ferry',
  'Who pays for the sea wall?',
  'The last lamp on Wick Lane',
  'A short history of long queues',
  'Dues &amp; don&#8217;ts of the inner harbour',
  'Letters from below the bridge',
  'How deep is &#8220;deep enough&#8221;?',
];

const pick = (list, number) => list[Math.abs(number) % list.length];

/** One sentence of a story; equal numbers give equal sentences. */
const sentence = (number) =>
  `${pick(subjects, number)} ${pick(verbs, number * 7 + 3)} ${pick(objects, number * 5 + 1)} ${pick(circumstances, number * 3 + 2)}.`;

/** As long as the excerpts that WordPress makes by itself, with the tail of its newest themes. */
export function excerpt(story) {
  const words = Array.from({ length: 8 }, (_, index) => sentence(story * 17 + index * 29))
    .join(' ')
    .split(' ');
  return `<p>${words.slice(0, 55).join(' ')} [&hellip;]</p>\n`;
}

export const title = (story) =>
  `${pick(titles, story)}: ${pick(objects, story * 5 + 2).replace(/^\w/, (letter) => letter.toUpperCase())}`;
