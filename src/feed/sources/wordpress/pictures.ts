import { isHandbillError } from '../../../net/handbill-error.js';
import { isKey, type Json, record } from '../../../net/json.js';
import type { Article, ArticleImage, ArticlePage } from '../../article.js';
import { imageFrom } from './image.js';
import type { Ask } from './terms.js';

/** Files hardly change under their number, so once a day is enough; stories do not wait long for pictures. */
const patience = { freshMs: 86_400_000, totalMs: 3_000 };

/**
 * The page with its pictures, all from one request. A picture that the archive keeps to itself is
 * left out in silence; where none can be had, the page tells why, and is shown without. An optional
 * part: feeds show no pictures unless somebody asks for them.
 *
 * @param posts What the page was made of.
 */
export async function withPictures(
  { articles, problems, ...page }: ArticlePage,
  posts: readonly unknown[],
  ask: Ask,
): Promise<ArticlePage> {
  const numbers = new Map(posts.map(record).map((post) => [idOf(post), numberIn(post)]));
  const numberOf = ({ id }: Article) => numbers.get(id) ?? 0;
  // In one order, so that the same pictures have the same address.
  const ids = [...new Set(articles.map(numberOf))]
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
    ...page,
    articles: articles.map((article) => ({ ...article, image: pictures.get(numberOf(article)) })),
    problems,
  };
}

const idOf = ({ id }: Json) => (isKey(id) ? String(id) : '');

/** Whatever else may stand there was never the number of a picture. */
const numberIn = ({ featured_media }: Json): number =>
  Number.isSafeInteger(featured_media) && Number(featured_media) > 0 ? Number(featured_media) : 0;
