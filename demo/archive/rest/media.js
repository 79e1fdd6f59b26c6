import { gmtDate, localDate } from '../dates.js';
import { fileName, library, pictureAddress } from '../pictures/library.js';
import { site } from '../site.js';
import { pickFields } from './fields.js';
import { ownLinks, restAddress } from './links.js';
import { words } from './parameters.js';

const moment = '2026-01-02T09:00:00Z';
const uploaded = localDate(moment);

/** Every attachment that there still is, whoever may see it. */
export const attachments = Object.values(library).filter(({ fault }) => fault !== 'detached');

/** Attachments that visitors may not read are dropped from a page after it was cut and counted. */
export const mayRead = ({ fault }) => fault !== 'forbidden';

/** An attachment as the collection gives it. */
export function mediaDocument(picture, query) {
  const { _links, ...document } = embeddedMedia(picture);
  const whole = {
    ...document,
    date_gmt: gmtDate(moment),
    guid: { rendered: document.source_url },
    modified: uploaded,
    modified_gmt: gmtDate(moment),
    status: 'inherit',
    comment_status: 'closed',
    ping_status: 'closed',
    template: '',
    meta: [],
    description: { rendered: '' },
    post: null,
    _links,
  };
  return pickFields(namesDetails(query) ? whole : withoutDetails(whole), query);
}

// Where `_fields` names parts of the details and not the whole, WordPress gives none of them.
function namesDetails({ _fields }) {
  return _fields === undefined || words(_fields).includes('media_details');
}

function withoutDetails({ media_details, ...document }) {
  return document;
}

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
