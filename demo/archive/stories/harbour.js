export const harbour = [
  {
    title: 'The north mole lamp is lit by hand again, for a week',
    published: '2026-11-21T17:20:00Z',
    author: 'tallow',
    picture: 'mole-lamp',
    topics: ['harbour'],
    category: 'reports',
    excerpt:
      'While the new fitting waits for a part, the harbour office has borrowed a paraffin lamp from the museum and drawn up a rota. Eleven people have put their names down for the six o&#8217;clock climb.',
  },
  {
    title: 'Dredger stops for a bell: &#8220;We thought it was a boiler&#8221;',
    // Past midnight by the archive's clock and the evening before in GMT.
    published: '2026-11-14T22:40:00Z',
    author: 'okarrow',
    picture: 'low-water',
    topics: ['harbour'],
    category: 'reports',
    excerpt:
      'It has no name cast into it, only a row of seven stars and a thumbprint in the bronze. The harbour master has put it in a bath of fresh water behind the office, where visitors may look at it and, on',
    tail: 'more-link',
  },
  {
    title: 'Five boats, one slip: the winter lift-out, hour by hour',
    published: '2026-11-06T11:05:00Z',
    author: 'fenn',
    picture: 'slipway',
    topics: ['harbour'],
    category: 'notebook',
    excerpt:
      'At seven the cradle is greased. At nine the tide is wrong by a hand&#8217;s breadth, and everybody goes for breakfast.',
  },
  {
    title: 'Harbour dues will be counted in metres, not in tons',
    published: '2026-10-23T09:00:00Z',
    author: 'desk',
    picture: null,
    topics: ['harbour'],
    category: 'reports',
    excerpt:
      'A boat of eight metres pays what it paid before; a boat of six pays a little less. The change ends forty years of argument about how to weigh a trawler that is',
    tail: 'ellipsis',
  },
  {
    title: 'In pictures: low water at the old ferry steps',
    published: '2026-10-02T16:30:00Z',
    author: 'fenn',
    picture: 'ferry-steps',
    topics: ['harbour'],
    category: 'pictures',
    excerpt: '',
  },
  {
    // Older importers took the file's name for the headline, and nothing in it may break.
    title:
      'Found in a drawer: harbour_committee_minutes_1961_03_14_corrected_second_copy_do_not_file.txt',
    published: '2026-09-18T08:10:00Z',
    author: 'tallow',
    picture: 'net-loft',
    topics: ['harbour'],
    category: 'notebook',
    excerpt:
      'Somebody typed up the minutes of the harbour committee in the nineties and named the file with great care. We have read all ninety pages, and the second copy is indeed corrected: on page four, a comma.',
    tail: 'link-more',
  },
  {
    title: 'A year of fog signals, from the keeper&#8217;s notebook',
    published: '2026-08-30T06:45:00Z',
    // This account was closed and its user deleted; the posts stayed.
    author: 'departed',
    picture: 'fog',
    topics: ['harbour'],
    category: 'notebook',
    excerpt:
      'One hundred and twelve hours in twelve months, most of them before breakfast. The longest entry is for a morning on which, he writes, &#8220;nothing was seen, and nothing was hit&#8221;.',
  },
  {
    title: '<em>Margit Ann</em> comes home on a lorry',
    published: '2026-07-11T13:15:00Z',
    author: 'okarrow',
    picture: 'quay-wall',
    topics: ['harbour', 'railway'],
    category: 'reports',
    excerpt:
      'She left by sea in 1974 and returned by the coast road, with a police car in front and her mast on a second trailer behind. The railway bridge at Pell&#8217;s Cross was cleared by eleven centimetres.',
    tail: 'arrow',
  },
  {
    title: 'Tide tables go back to paper after a summer of wet telephones',
    published: '2026-05-29T07:00:00Z',
    author: null,
    picture: null,
    topics: ['harbour'],
    category: 'reports',
    excerpt:
      'The harbour office will print six hundred copies, pocket size, with the moons in the margin. They cost what a cup of tea costs and float.',
  },
  {
    title: 'The net loft gets its floor back',
    published: '2026-03-14T10:20:00Z',
    author: 'fenn',
    picture: 'forbidden',
    topics: ['harbour'],
    category: 'reports',
    excerpt:
      'The boards were numbered in chalk in 1988 and stored in a barn, where a family of owls looked after them. Board 31 is missing and nobody wishes to accuse the owls.',
    tail: 'more-link',
  },
  {
    title: 'Ice, eels &amp; the price of salt: one winter&#8217;s ledger',
    published: '2025-12-05T12:00:00Z',
    author: 'tallow',
    picture: 'ledger-ice',
    topics: ['harbour', 'market'],
    category: 'notebook',
    excerpt:
      'By Ines Tallow, Northmere Record. &#8211; The shop on Quay Street wrote down every barrel it sold between 1903 and 1911. Read as one long sentence, the book is a weather report.',
  },
  {
    title: 'The ferry that turned round twice',
    published: '2024-06-21T19:50:00Z',
    author: 'desk',
    picture: 'ferry',
    topics: ['harbour'],
    category: 'reports',
    excerpt:
      'The first time was for a forgotten cello; the second was for its owner. All forty passengers agreed to be late, and the captain has kept the show of hands in the log.',
  },
  {
    title: 'Fresh water for the boats, by the bucket until Friday',
    published: '2023-08-09T08:30:00Z',
    author: 'desk',
    picture: null,
    topics: ['harbour', 'water'],
    category: 'reports',
    excerpt:
      'The main under the east quay has split along its seam. A chain of volunteers filled the tanks of nineteen boats in one afternoon and has offered to come again.',
  },
];
