import { expect } from '@open-wc/testing';
import { imageFrom } from '../../../src/feed/sources/wordpress/image.js';
import { badPictures } from '../../hostile-server/corpus-pictures.mjs';
import { picture } from '../../hostile-server/posts.mjs';

const images = 'https://archive.example/image';
const size = (width: number, height: number) => ({
  width,
  height,
  source_url: `${images}/${width}x${height}.png`,
});
const withSizes = (...sizes: [number, number][]) =>
  picture(1, images, {
    media_details: {
      width: 1280,
      height: 720,
      sizes: Object.fromEntries(sizes.map(([width, height]) => [width, size(width, height)])),
    },
  });

describe('imageFrom', () => {
  it('takes the smallest size that is sharp', () => {
    const image = imageFrom(picture(1, images));
    expect(image?.url).to.equal(`${images}/320x180.png`);
    expect([image?.width, image?.height]).to.deep.equal([320, 180]);
  });

  it('offers sizes of equal ratio, smallest first', () => {
    const image = imageFrom(picture(1, images));
    expect(image?.sizes.map(({ width }) => width)).to.deep.equal([320, 640, 1280]);
  });

  it('leaves out the cropped square', () => {
    const image = imageFrom(withSizes([150, 150], [320, 180]));
    expect(image?.sizes.map(({ width }) => width)).to.deep.equal([320]);
  });

  it('forgives the rounding to whole pixels', () => {
    const image = imageFrom(withSizes([300, 169], [768, 432], [1024, 577]));
    expect(image?.sizes.map(({ width }) => width)).to.deep.equal([300, 768, 1024]);
  });

  it('leaves out what is wider than WordPress offers', () => {
    const image = imageFrom(withSizes([2048, 1152], [2560, 1440]));
    expect(image?.sizes.map(({ width }) => width)).to.deep.equal([2048]);
  });

  it('takes the widest where all are small', () => {
    const image = imageFrom(withSizes([64, 36], [128, 72]));
    expect(image?.url).to.equal(`${images}/128x72.png`);
  });

  it('takes the picture itself where no size fits', () => {
    const image = imageFrom(withSizes([150, 150]));
    expect(image?.url).to.equal(`${images}/1280x720.png`);
    expect(image?.sizes).to.deep.equal([]);
  });

  it('reads alternative text as plain text', () => {
    const image = imageFrom(picture(1, images, { alt_text: 'Nets < 10 m &amp; boats' }));
    expect(image?.alt).to.equal('Nets < 10 m &amp; boats');
  });

  for (const alt_text of [undefined, null, { rendered: 'Boats' }, 42]) {
    it(`F59 takes ${JSON.stringify(alt_text)} for no text`, () => {
      expect(imageFrom(picture(1, images, { alt_text }))?.alt).to.equal('');
    });
  }

  it('shows a picture without any details', () => {
    const image = imageFrom(picture(1, images, { media_details: {} }));
    expect(image?.url).to.equal(`${images}/1280x720.png`);
    expect(image?.width).to.equal(undefined);
  });

  for (const { name, media } of badPictures(images)) {
    it(`F59 offers only web addresses for: ${name}`, () => {
      const image = imageFrom(media);
      const addresses = image ? [image.url, ...image.sizes.map(({ url }) => url)] : [];
      expect(addresses.every((url) => /^https?:/.test(url))).to.equal(true);
      expect(image?.sizes.every(({ width }) => width > 0) ?? true).to.equal(true);
    });
  }

  it('F59 bounds a thousand sizes', () => {
    const { media } = badPictures(images).find(({ name }) => name === 'a thousand sizes') ?? {};
    expect(imageFrom(media)?.sizes.length).to.be.below(200);
  });
});
