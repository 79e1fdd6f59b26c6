export const market = [
  {
    title: 'The Saturday market moves six metres to the left',
    published: '2026-11-18T12:10:00Z',
    author: 'okarrow',
    picture: 'market-square',
    topics: ['market'],
    category: 'reports',
    excerpt:
      'The cheese stall keeps the morning sun, the fish stall keeps the shade, and the knife grinder, who has stood on the same flagstone since 1999, has been given the flagstone.',
  },
  {
    title: 'Forty-one kinds of apple, and an argument about the forty-second',
    published: '2026-10-19T09:25:00Z',
    author: 'tallow',
    picture: 'orchard',
    topics: ['market'],
    category: 'reports',
    excerpt:
      'It came in a sock, from a hedge on the Sellay road, and two judges have written opposite names on the same card. The pips have been sent away, and the rest was eaten on the spot.',
    tail: 'arrow',
  },
  {
    title: 'Notice: the scales in the market hall are right again',
    published: '2026-10-05T07:00:00Z',
    author: 'desk',
    picture: null,
    topics: ['market'],
    category: 'reports',
    excerpt: '',
  },
  {
    title: 'Who bakes on Tuesday, now that nobody does?',
    published: '2026-09-22T21:55:00Z',
    author: 'fenn',
    picture: 'bakery-night',
    topics: ['market', 'neighbours'],
    category: 'reports',
    excerpt:
      'Since the bakery on Chapel Lane cut its week to five days, six families have shared its oven on the sixth. There is a key, a list, and a rule about caraway.',
    tail: 'link-more',
  },
  {
    title: 'A price list for mending: zips, kettles, chairs, regrets',
    published: '2026-07-27T14:35:00Z',
    author: 'fenn',
    picture: 'mending',
    topics: ['market'],
    category: 'notebook',
    excerpt:
      'The last line is a joke, the volunteers say, but one person asked, was given a chair and a cup of tea, and put a coin in the tin.',
  },
  {
    title: 'Allotment 12b, after the hail',
    published: '2026-05-13T17:05:00Z',
    author: 'correspondent',
    picture: 'allotment',
    topics: ['market', 'water'],
    category: 'notebook',
    excerpt: 'The beans are string and the lettuces are lace. The rhubarb has not noticed.',
  },
  {
    title: 'Wool from the Fell farms fetches more than the cost of shearing &#8230; just',
    published: '2026-01-16T10:30:00Z',
    author: 'desk',
    picture: 'fell-flock',
    topics: ['market'],
    category: 'reports',
    excerpt:
      'By four pence a kilo, for the first time in nine years. A mattress maker took most of it; the rest will lie under the path on the marsh, where it is said to outlast gravel.',
    tail: 'more-link',
  },
  {
    title: 'Honey, labelled by the hedge it came from',
    published: '2025-08-28T08:20:00Z',
    author: 'tallow',
    picture: 'hedges',
    topics: ['market'],
    category: 'reports',
    excerpt:
      'Five jars, five hedges, one beekeeper with a bicycle. The one from the railway cutting is the darkest and sells out first.',
  },
];
