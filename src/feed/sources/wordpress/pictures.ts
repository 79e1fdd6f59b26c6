import { isHandbillError } from '../../../net/handbill-error.js';
import { record } from '../../../net/json.js';
import type { ArticleImage, ArticlePage } from '../../article.js';
import { imageFrom } from './image.js';
import type { UnpicturedPage } from './posts.js';
import type { Ask } from './terms.js';

/** Files hardly change under their number, so once a day is enough; stories do not wait long for pictures. */
const patience = { freshMs: 86_400_000, totalMs: 3_000 };

/**
 * The page with its pictures, all from one request. A picture that the archive keeps to itself is
 * left out in silence; where none can be had, the page tells why, and is shown without.
 */
export async function withPictures(
  { articles, problems }: UnpicturedPage,
  ask: Ask,
): Promise<ArticlePage> {
  // In one order, so that the same pictures have the same address.
  const ids = [...new Set(articles.map(({ image }) => image))]
    .filter(Boolean)
    .sort((one, other) => one - other);
  const pictures = new Map<unknown, ArticleImage | undefined>();
  try {
    if (ids[0]) {
      const parameters = {
        include: ids,
        per_page: ids.length,
        // The details as a whole: WordPress leaves them out where only parts of them are named.
        _fields: 'id,alt_text,source_url,media_details',
      };
      const { body } = await ask('media', parameters, patience);
      for (const media of body.map(record)) pictures.set(media.id, imageFrom(media));
    }
  } catch (error) {
    if (!isHandbillError(error)) throw error;
    problems = [...problems, error];
  }
  return {
    articles: articles.map((article) => ({ ...article, image: pictures.get(article.image) })),
    problems,
  };
}
