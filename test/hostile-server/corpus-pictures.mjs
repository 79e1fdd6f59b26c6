import { RUN } from './corpus-markup.mjs';
import { picture } from './posts.mjs';

/** Turning it into a number throws. */
const hostileNumber = { valueOf: 1, toString: 1 };
const EVIL = 'https://evil.example';

/** Media as the collection gives them. Those below `images` are ours; a request to any other host is a finding. */
export function badPictures(images) {
  const one = (name, overrides) => ({ name, media: picture(1, images, overrides) });
  const only = (name, source, overrides = {}) =>
    one(name, { source_url: source, media_details: {}, ...overrides });
  const sized = (name, sizes, width = 1280, height = 720) =>
    one(name, { media_details: { width, height, sizes } });
  const size = (file, width, height) => ({ width, height, source_url: `${images}/${file}` });

  return [
    one('sound'),
    only('tracker', `${EVIL}/pixel.gif?reader=1`, { media_details: { width: 1, height: 1 } }),
    only('tracker on our host', `${images}/1x1.png`, { media_details: { width: 1, height: 1 } }),
    only('missing', `${images}/missing.png`),
    only('broken bytes', `${images}/broken.png`),
    only('page in its place', `${images}/page.png`),
    only('never answered', `${images}/never.png`),
    only('reset', `${images}/reset.png`),
    only('huge', `${images}/huge.png`, { media_details: { width: 8000, height: 8000 } }),
    only('drawing with script', `${images}/script.svg`, { mime_type: 'image/svg+xml' }),
    only('script address', `javascript:${RUN}`),
    only(
      'data drawing',
      `data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" onload="${RUN}"/>`,
    ),
    only('data page', `data:text/html,<script>${RUN}</script>`),
    only('two slashes', '//evil.example/picture.png'),
    only('backslashes', '\\\\evil.example\\picture.png'),
    only('empty address', ''),
    only('relative address', 'wp-content/uploads/picture.png'),
    only('address with spaces', `${images}/my holiday picture.png`),
    only('address with a comma', `${images}/a,b 2x.png`),
    only('address out of its quotes', `${images}/"onerror="${RUN}".png`),
    only('address that is no text', 42),
    sized('sizes as empty list', []),
    sized('sizes as null', null),
    sized('sizes without addresses', { medium: { width: 320, height: 180 } }),
    sized('size on another host', {
      medium: { width: 320, height: 180, source_url: `${EVIL}/320.png` },
    }),
    sized('size with a script address', {
      medium: { width: 320, height: 180, source_url: `javascript:${RUN}` },
    }),
    sized('unequal ratios', {
      medium: size('320x320.png', 320, 320),
      large: size('640x360.png', 640, 360),
    }),
    sized('false dimensions', { medium: size('320x180.png', 3200, 20) }),
    sized('zero dimensions', { medium: size('320x180.png', 0, 0) }, 0, 0),
    sized('negative dimensions', { medium: size('320x180.png', -320, -180) }, -1280, -720),
    sized('dimensions as text', { medium: size('320x180.png', '320', '180px') }, '1280', '720'),
    sized('enormous dimensions', { medium: size('320x180.png', 1e9, 1e9) }, 1e21, 1e21),
    sized(
      'dimensions that are objects',
      { medium: size('320x180.png', {}, []) },
      hostileNumber,
      {},
    ),
    sized('a thousand sizes', manySizes(size)),
    one('alternative text that is no text', { alt_text: { rendered: 'Boats' } }),
    one('no alternative text', { alt_text: undefined }),
    one('details that are null', { media_details: null }),
    one('film', { media_type: 'file', mime_type: 'video/mp4', source_url: `${images}/film.mp4` }),
    { name: 'forbidden', media: refusal('rest_forbidden', 403) },
    { name: 'gone', media: refusal('rest_post_invalid_id', 404) },
    { name: 'null', media: null },
    { name: 'text', media: 'picture' },
  ];
}

function refusal(code, status) {
  return { code, message: 'Sorry, you are not allowed to do that.', data: { status } };
}

function manySizes(size) {
  return Object.fromEntries(
    Array.from({ length: 1000 }, (_, index) => {
      const width = 16 * (index + 1);
      return [`size-${index}`, size(`${width}x${(width * 9) / 16}.png`, width, (width * 9) / 16)];
    }),
  );
}
