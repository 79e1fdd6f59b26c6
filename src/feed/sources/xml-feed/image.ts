import { toText } from '#to-text';
import { safeUrl } from '../../../content/safe-url.js';
import type { ArticleImage } from '../../article.js';
import { enclosuresOf } from './addresses.js';
import type { XmlElement } from './element.js';
import { markupOf } from './texts.js';

/** The picture of an item: one that it names as such, else the first in its text. */
export const imageFrom = (item: XmlElement): ArticleImage | undefined =>
  named(item) ?? firstInText(item);

function named(item: XmlElement): ArticleImage | undefined {
  const groups = [...item.all('media:group'), item];
  const media = groups.flatMap((group) => group.all('media:content')).filter(isPicture);
  const chosen = media.find((content) => content.attribute('isdefault') === 'true');
  const thumbnails = [...groups, ...media].flatMap((group) => group.all('media:thumbnail'));
  return [
    ...(chosen ? [chosen] : []),
    ...media,
    ...thumbnails,
    ...enclosuresOf(item).filter(isPicture),
    ...item.all('itunes:image'),
  ]
    .map(pictureOf)
    .find(Boolean);
}

/** By its medium or its type; where neither is said, by its address. */
function isPicture(element: XmlElement): boolean {
  const said = element.attribute('medium') || element.attribute('type');
  return said ? /^image/.test(said) : /\.(avif|gif|jpe?g|png|webp)(\?|$)/i.test(addressOf(element));
}

function pictureOf(element: XmlElement): ArticleImage | undefined {
  const url = safeUrl(addressOf(element), element.base);
  const width = pixels(element.attribute('width'));
  const height = pixels(element.attribute('height'));
  return url ? { url, alt: '', width, height, sizes: [] } : undefined;
}

const addressOf = (element: XmlElement) => element.attribute('url') || element.attribute('href');

const texts = ['content:encoded', 'atom:content', 'description', 'atom:summary', 'xhtml:body'];

function firstInText(item: XmlElement): ArticleImage | undefined {
  for (const text of item.all(...texts)) {
    for (const [, attributes = ''] of markupOf(text).matchAll(/<img\b([^<>]*)/gi)) {
      const url = safeUrl(attributeIn(attributes, 'src'), text.base);
      const width = pixels(attributeIn(attributes, 'width'));
      const height = pixels(attributeIn(attributes, 'height'));
      // Pictures of one dot count readers.
      if (url && width !== 1 && height !== 1) {
        return { url, alt: attributeIn(attributes, 'alt'), width, height, sizes: [] };
      }
    }
  }
  return undefined;
}

function attributeIn(attributes: string, name: string): string {
  const pattern = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"']+))`, 'i');
  const [, double, single, bare] = pattern.exec(attributes) ?? [];
  return toText(double ?? single ?? bare ?? '');
}

const pixels = (value: string): number | undefined =>
  /^\d{1,5}(px)?$/.test(value) ? Number.parseInt(value, 10) || undefined : undefined;
