import { library } from '../pictures/library.js';
import { embeddedMedia } from './media.js';
import { words } from './parameters.js';
import { embeddedTerm, taxonomies } from './taxonomies.js';
import { embeddedUser } from './users.js';

const embeds = {
  author: (post) => [embeddedUser(post.author)],
  'wp:featuredmedia': (post) => [embeddedMedia(library[post.picture])],
  'wp:term': (post) =>
    Object.values(taxonomies).map((kind) =>
      kind.ofPost(post).map((term) => embeddedTerm(kind, term)),
    ),
};

/**
 * Adds what `_embed` asks for. Only links that `_fields` left on the document are followed, so a
 * document without `_links` gets no `_embedded` either.
 */
export function withEmbeds(document, post, query) {
  if (query._embed === undefined || !document._links) return document;
  const named = words(query._embed);
  const all = named.length === 0 || ['1', 'true'].includes(query._embed);
  const embedded = Object.entries(embeds)
    .filter(([relation]) => (all || named.includes(relation)) && document._links[relation])
    .map(([relation, documents]) => [relation, documents(post)]);
  if (embedded.length === 0) return document;
  return { ...document, _embedded: Object.fromEntries(embedded) };
}
