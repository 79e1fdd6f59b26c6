export const water = [
  {
    title: 'Below the weir, a third clear sample in a row',
    published: '2026-11-19T14:00:00Z',
    author: 'fenn',
    picture: 'weir',
    topics: ['water'],
    category: 'reports',
    excerpt:
      'The volunteers who have tested the Yarrel every second Thursday since spring have asked for a fourth bottle before anyone says the word &#8220;clean&#8221;.',
  },
  {
    title: 'The well in Tanner&#8217;s Yard is measured for the four hundredth time',
    published: '2026-10-30T23:15:00Z',
    author: 'tallow',
    picture: 'well-yard',
    topics: ['water'],
    category: 'notebook',
    excerpt:
      'A weighted string, a torch, a pencil: the method has not changed since 1993, and neither has the hand that writes the figure down. This month it is nine metres and forty-one, which is a palm higher than',
    tail: 'ellipsis',
  },
  {
    title: 'Meters for all: what the first bills showed',
    published: '2026-10-12T09:30:00Z',
    author: 'desk',
    picture: null,
    topics: ['water'],
    category: 'reports',
    excerpt:
      'Two households in three will pay less. The largest bill went to an empty house with a tap left running in the garden, where the neighbours had been admiring the ferns.',
    tail: 'link-more',
  },
  {
    title: 'Rain &amp; shine: one gauge, two brothers, thirty-eight years of Thursdays',
    published: '2026-09-09T06:00:00Z',
    author: 'okarrow',
    picture: 'rain-gauge',
    topics: ['water'],
    category: 'notebook',
    excerpt:
      'They disagree about almost everything except the figure in the glass. Where they do disagree about the figure, both are written down.',
  },
  {
    title: 'Hosepipe notice lifted two days early',
    published: '2026-08-03T15:45:00Z',
    author: 'desk',
    picture: 'broken-file',
    topics: ['water', 'market'],
    category: 'reports',
    excerpt: '',
  },
  {
    title: 'Why the tap tasted of H<sub>2</sub>O and pennies',
    published: '2026-06-17T10:10:00Z',
    author: 'fenn',
    picture: 'tank-hill',
    topics: ['water', 'schools'],
    category: 'reports',
    excerpt:
      'A class of nine-year-olds traced it to one elbow of copper behind the bandstand, using nothing but paper strips, a street map and a great deal of walking.',
    tail: 'arrow',
  },
  {
    title: 'Eel ladder counts 1,204 in one night',
    published: '2026-04-22T05:20:00Z',
    author: 'fenn',
    picture: 'eel-night',
    topics: ['water'],
    category: 'reports',
    excerpt:
      'The counter was checked, and then checked by a person with a lamp. Most of them were the length of a finger, and in no hurry.',
  },
  {
    title: 'Flood boards go up; nothing comes',
    published: '2025-11-27T20:05:00Z',
    author: 'correspondent',
    picture: 'flood-boards',
    topics: ['water'],
    category: 'reports',
    excerpt:
      'The river stopped at the second step of Chapel Lane, looked about, and went down again. It took an hour and ten minutes to put the boards in place; last year it took three.',
    tail: 'more-link',
  },
  {
    // The headline was never written; the page in the archive shows the date instead.
    title: '',
    slug: 'spring-map-correction',
    published: '2025-02-09T08:00:00Z',
    author: 'desk',
    picture: null,
    topics: ['water'],
    category: 'reports',
    excerpt:
      'Correction: the spring marked 17 on Saturday&#8217;s map rises in the upper meadow, not in the lower. The cows have asked us to make this clear.',
  },
  {
    title: 'A map of every spring, drawn by walking',
    published: '2025-02-08T11:40:00Z',
    author: 'tallow',
    picture: 'springs',
    topics: ['water'],
    category: 'notebook',
    // Relative pictures and links stay in excerpts that were written by hand.
    excerpt:
      '<img src="/wp-content/uploads/2025/02/spring-map-detail.svg" alt="" width="640" height="427" />Forty-four springs in two valleys, of which nine have names and one has three. <a href="/2019/05/first-walk/">The first walk</a> took her from the school to the quarry and found none at all.',
  },
];
