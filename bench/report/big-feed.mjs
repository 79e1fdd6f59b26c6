import { all } from './groups.mjs';
import { table } from './table.mjs';
import { always, hundredths, spread } from './written.mjs';

const megabytes = (value) => (value / 1e6).toFixed(1);

export const bigFeedTable = (visits) =>
  table(
    [
      'feed, MB',
      'first 20 after the last byte, ms',
      'JSON.parse of the same, ms',
      'ratio',
      'longest task, ms',
      'heap with the list, MB',
      'heap without it, MB',
    ],
    [
      [
        always(all(visits, 'characters').map(megabytes)),
        spread(all(visits, 'shown')),
        spread(all(visits, 'parsed')),
        spread(
          visits.map(({ shown, parsed }) => shown / parsed),
          hundredths,
        ),
        spread(all(visits, 'longestTask')),
        spread(all(visits, 'heapShown'), hundredths),
        spread(all(visits, 'heapRemoved'), hundredths),
      ],
    ],
  );
