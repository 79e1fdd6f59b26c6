/** The archive all posts claim to come from; it doesn't exist, so a request to it shows. */
export const ARCHIVE = 'https://archive.example';

// Every text here is invented.
const SUBJECTS = [
  'Harbour ferry keeps its winter timetable',
  'Allotment growers win back the towpath',
  'Night bus returns after nine years',
  'Library roof mended by its readers',
  'Bakers &amp; millers share one oven',
  'River survey finds eels above the weir',
  'Council&#8217;s tree map is wrong by half',
  'School kitchen buys from four farms',
  'Tenants publish their own repair list',
  'Lighthouse keepers&#8217; <em>second</em> logbook found',
  'Market square to close to cars on Fridays',
];
const WRITERS = ['Ida Lund', 'Tomas Okoye', 'Noor &amp; Wim', 'Ruth O&#8217;Dea'];
const DAY = 24 * 60 * 60 * 1000;
const NEWEST = Date.UTC(2026, 1, 20, 8, 30);

/**
 * A post as WordPress writes it. Ids count down in time: 1 is the newest.
 * @param {number} id
 * @param {Record<string, unknown>} [overrides] fields to replace; `undefined` takes a field away
 */
export function post(id, overrides = {}) {
  const subject = SUBJECTS[id % SUBJECTS.length];
  const date = new Date(NEWEST - id * DAY).toISOString().slice(0, 19);
  const writer = id % WRITERS.length;
  const hasPicture = id % 3 !== 0;
  const api = `${ARCHIVE}/wp-json/wp/v2`;
  return {
    id,
    date,
    date_gmt: date,
    modified: date,
    modified_gmt: date,
    slug: `story-${id}`,
    status: 'publish',
    type: 'post',
    link: `${ARCHIVE}/2026/02/story-${id}/`,
    title: { rendered: `${subject}, no. ${id}` },
    excerpt: {
      rendered: `<p>What happened on day ${id}, who was there &amp; what comes next [&hellip;]</p>\n`,
      protected: false,
    },
    author: writer + 1,
    featured_media: hasPicture ? pictureId(id) : 0,
    categories: [17],
    tags: [7],
    class_list: [`post-${id}`, 'post', 'tag-water'],
    _links: {
      self: [{ href: `${api}/posts/${id}` }],
      author: [{ embeddable: true, href: `${api}/users/${writer + 1}` }],
      ...(hasPicture && {
        'wp:featuredmedia': [{ embeddable: true, href: `${api}/media/${pictureId(id)}` }],
      }),
      'wp:term': [
        { taxonomy: 'category', embeddable: true, href: `${api}/categories?post=${id}` },
        { taxonomy: 'post_tag', embeddable: true, href: `${api}/tags?post=${id}` },
      ],
    },
    _embedded: {
      author: [author(writer + 1, { name: WRITERS[writer] })],
      'wp:term': [
        [term(17, 'local', 'category', { name: 'Local news' })],
        [term(7, 'water', 'post_tag', { name: 'Water &amp; weather' })],
      ],
    },
    ...overrides,
  };
}

export function author(id, overrides = {}) {
  return {
    id,
    name: `Writer ${id}`,
    url: '',
    description: '',
    link: `${ARCHIVE}/author/writer-${id}/`,
    slug: `writer-${id}`,
    ...overrides,
  };
}

export function term(id, slug, taxonomy, overrides = {}) {
  const folder = taxonomy === 'post_tag' ? 'tag' : 'category';
  return {
    id,
    count: 23,
    link: `${ARCHIVE}/${folder}/${slug}/`,
    name: slug,
    slug,
    taxonomy,
    ...overrides,
  };
}

/** The number of the picture that belongs to a post. */
export const pictureId = (id) => 500 + id;

/** The number of the post that a picture belongs to. */
export const postIdOf = (picture) => picture - 500;

/** A picture of 1280 by 720 with two smaller ones of the same ratio and WordPress's cropped square. */
export function picture(id, images, overrides = {}) {
  const sizes = { medium: [320, 180], medium_large: [640, 360], thumbnail: [150, 150] };
  return {
    id,
    alt_text: `Picture ${id}: boats < 10 m & nets`,
    media_type: 'image',
    mime_type: 'image/png',
    caption: { rendered: `<p>Picture ${id}</p>\n` },
    media_details: {
      width: 1280,
      height: 720,
      sizes: Object.fromEntries(
        Object.entries({ ...sizes, full: [1280, 720] }).map(([name, [width, height]]) => [
          name,
          { width, height, mime_type: 'image/png', source_url: `${images}/${width}x${height}.png` },
        ]),
      ),
    },
    source_url: `${images}/1280x720.png`,
    ...overrides,
  };
}
