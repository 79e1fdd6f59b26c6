export const schools = [
  {
    title: 'Class 4 publishes its own weather forecast, with apologies',
    published: '2026-11-20T08:00:00Z',
    author: 'fenn',
    picture: 'schoolyard',
    topics: ['schools'],
    category: 'reports',
    excerpt:
      'It is pinned to the gate every morning at twenty past eight, and the apology for yesterday&#8217;s is printed underneath. So far they are right two days in three, which is better than the rope in the bakery window.',
  },
  {
    title: 'The longest word on the blackboard',
    published: '2026-11-03T13:40:00Z',
    author: 'tallow',
    picture: null,
    topics: ['schools', 'neighbours'],
    category: 'notebook',
    excerpt:
      'The German exchange left one word behind and nobody will rub it out: Hafenmauerinstandsetzungsarbeitsgemeinschaftsversammlungsprotokollbuchumschlag. It names the cover of a book in which a committee for mending a harbour wall keeps its minutes.',
  },
  {
    title: 'Upper school to keep its bell, and lose its clock',
    published: '2026-10-08T09:50:00Z',
    author: 'desk',
    picture: 'bell-roof',
    topics: ['schools'],
    category: 'reports',
    excerpt:
      'The clock has been seven minutes slow since the roof was mended, and lessons have quietly moved with it. The bell, on the other hand, is rung by a rota of twelve-year-olds and has never been',
    tail: 'more-link',
  },
  {
    title: 'One kitchen, three schools, four hundred soups',
    published: '2026-09-15T11:20:00Z',
    author: 'okarrow',
    picture: 'kitchen-garden',
    topics: ['schools', 'market'],
    category: 'reports',
    excerpt:
      'The pans arrived from a hotel that no longer needed them. On the first day the van was late, the bread was early, and the smallest school was served first because it asked nicely.',
    tail: 'link-more',
  },
  {
    title: 'A walking bus of thirty-one, and a dog',
    published: '2026-06-24T06:50:00Z',
    author: 'fenn',
    picture: 'lane',
    topics: ['schools'],
    category: 'reports',
    excerpt:
      'It leaves the chapel at eight, stops for shoelaces, and has been late once. The dog joined in March of its own accord and goes home alone.',
  },
  {
    title: 'Maths by candle: what the power cut taught',
    published: '2026-03-02T18:15:00Z',
    author: 'correspondent',
    picture: 'broken-details',
    topics: ['schools'],
    category: 'notebook',
    excerpt:
      'If 26 candles burn at 26 different speeds, how long does a lesson last? The class has sent its answer, with a margin of error, to the company that',
    tail: 'ellipsis',
  },
  {
    title: 'Names under the paint in Room 6',
    published: '2025-07-18T10:00:00Z',
    author: 'tallow',
    picture: 'room-six',
    topics: ['schools'],
    category: 'notebook',
    excerpt:
      'Under four coats of green there is a list of everyone who was ever sent to stand there, in their own handwriting, from 1931 to 1958. Two of them came to see it.',
  },
  {
    title: 'The last slate, the first tablet, and the same crack',
    published: '2022-09-05T07:45:00Z',
    author: null,
    picture: null,
    topics: ['schools'],
    category: 'notebook',
    excerpt:
      '[caption id="attachment_311" align="alignleft" width="300"]Both in the case by the door[/caption] The school museum is one glass case long. It has been rearranged for the autumn so that the two of them lie side by side.',
  },
];
