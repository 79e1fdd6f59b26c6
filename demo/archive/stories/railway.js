export const railway = [
  {
    title: 'The 6.42 gains a second carriage',
    published: '2026-11-17T05:55:00Z',
    author: 'correspondent',
    picture: 'first-train',
    topics: ['railway'],
    category: 'reports',
    excerpt:
      'It is older than the first, has opening windows, and smells faintly of oranges. Nobody had to stand on Tuesday, and several people did so anyway, from habit.',
  },
  {
    title: 'Sellay Halt: a platform, a lamp, a bench, and no trains until spring',
    published: '2026-10-26T12:25:00Z',
    author: 'tallow',
    picture: 'halt',
    topics: ['railway'],
    category: 'reports',
    excerpt:
      'The halt was finished six weeks before the signals that will let anything stop there. In the meantime the bench has the best view in the district and is rarely empty.',
    tail: 'link-more',
  },
  {
    title: 'A signal box, saved by its stove',
    published: '2026-09-28T09:15:00Z',
    author: 'okarrow',
    picture: 'signal-box',
    topics: ['railway'],
    category: 'notebook',
    excerpt:
      'The surveyor came to list what should be pulled down, sat out a hailstorm beside the stove, and wrote a longer report than she had meant to.',
  },
  {
    title: 'Misprint in the timetable sends forty walkers to Pell&#8217;s Cross',
    published: '2026-08-14T18:30:00Z',
    author: 'desk',
    picture: null,
    topics: ['railway'],
    category: 'reports',
    excerpt:
      'They were meant to be in Venn Ferry, forty minutes the other way. The landlord of the only inn says he has never sold so much soup in August, and hopes for',
    tail: 'ellipsis',
  },
  {
    title: 'What was in the left-luggage room',
    published: '2026-06-05T07:35:00Z',
    author: 'fenn',
    picture: 'left-luggage',
    topics: ['railway'],
    category: 'notebook',
    excerpt:
      'Three umbrellas, a stuffed pike, a wedding dress with its receipt, and a box of lantern slides of this same room, taken when it was new.',
  },
  {
    title: 'Sleepers: where the old ones go',
    published: '2026-02-19T22:30:00Z',
    author: 'correspondent',
    picture: 'sleepers',
    topics: ['railway', 'market'],
    category: 'reports',
    excerpt:
      'Into gateposts, mostly, and the raised beds behind the market hall. A few have gone to a violin maker, who will not say yet what he is doing with them.',
    tail: 'arrow',
  },
  {
    title: 'Bridge 17 is weighed &#8212; and found lighter than its drawing',
    published: '2025-09-12T10:50:00Z',
    author: 'desk',
    picture: 'viaduct',
    topics: ['railway'],
    category: 'reports',
    excerpt:
      'The jacks went in at four in the morning and came out at five. Engineers now believe that one of the plates on the 1907 drawing was never fitted, and that nobody has missed it.',
  },
  {
    title: 'The line under snow, seen from the brake van',
    published: '2021-01-30T16:00:00Z',
    author: 'fenn',
    picture: 'detached',
    topics: ['railway'],
    category: 'pictures',
    excerpt: '',
  },
];
