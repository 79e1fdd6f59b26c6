const names = ['Mara Tallow', 'Ines O&#8217;Karrow', 'Jonas Fenn', 'Desk', 'Ruth &amp; Abel Sand'];

const about =
  'Writes about the harbour, the river and the people who live from either, and has done so since the old ferry still ran. Before that: a ship&#8217;s cook, a proof-reader and, for one winter, a keeper of the outer light. Answers letters, though slowly.';

/** One writer as WordPress embeds it: a kilobyte of which a feed shows the name. */
function author(name, index) {
  const id = index + 1;
  const slug = name.toLowerCase().replace(/&\S+;|\W+/g, '-');
  const portrait = `https://secure.gravatar.com/avatar/${String(id * 7_919)
    .repeat(14)
    .slice(0, 64)}`;
  return {
    id,
    name,
    url: `https://archive.example/people/${slug}/`,
    description: about,
    link: `https://archive.example/author/${slug}/`,
    slug,
    avatar_urls: Object.fromEntries(
      [24, 48, 96].map((size) => [size, `${portrait}?s=${size}&d=mm&r=g`]),
    ),
    _links: {
      self: [
        {
          href: `https://archive.example/wp-json/wp/v2/users/${id}`,
          targetHints: { allow: ['GET'] },
        },
      ],
      collection: [{ href: 'https://archive.example/wp-json/wp/v2/users' }],
    },
  };
}

export const authors = names.map(author);
