import { localDate } from '../dates.js';
import { fileName, pictureAddress } from '../pictures/library.js';
import { site } from '../site.js';
import { ownLinks, restAddress } from './links.js';

const uploaded = localDate('2026-01-02T09:00:00Z');

/** The short form of an attachment that is embedded into a post, or the error in its place. */
export function embeddedMedia(picture) {
  if (picture.fault === 'forbidden') {
    return {
      code: 'rest_forbidden',
      message: 'Sorry, you are not allowed to do that.',
      data: { status: 401 },
    };
  }
  return {
    id: picture.id,
    date: uploaded,
    slug: `picture-${picture.id}`,
    type: 'attachment',
    link: `${site.home}/picture-${picture.id}/`,
    title: { rendered: picture.alt },
    author: 0,
    featured_media: 0,
    caption: { rendered: picture.alt && `<p>${picture.alt}. <em>From the archive</em></p>\n` },
    alt_text: picture.alt,
    media_type: 'image',
    mime_type: 'image/svg+xml',
    media_details: picture.fault === 'no-details' ? {} : details(picture),
    source_url: pictureAddress(picture, picture.sizes.full),
    _links: {
      ...ownLinks('/wp/v2/media', picture.id),
      about: [{ href: restAddress('/wp/v2/types/attachment') }],
      replies: [{ embeddable: true, href: restAddress(`/wp/v2/comments?post=${picture.id}`) }],
    },
  };
}

function details(picture) {
  const sizes = Object.entries(picture.sizes).map(([name, size]) => {
    const { width, height } = size;
    const file = fileName(picture, size);
    const source_url = pictureAddress(picture, size);
    return [name, { file, width, height, mime_type: 'image/svg+xml', source_url }];
  });
  // The REST API adds `full` behind the sizes that were made.
  const [full, ...made] = sizes;
  return {
    width: picture.width,
    height: picture.height,
    file: `2026/${fileName(picture, picture.sizes.full)}`,
    sizes: Object.fromEntries([...made, full]),
  };
}
