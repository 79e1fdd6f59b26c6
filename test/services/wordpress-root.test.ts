import { expect } from '@open-wc/testing';
import { isWordPressApi, wordPressAddress } from '../../src/services/wordpress-root.js';

const postsAt = (api: string) => wordPressAddress(new URL(api), 'posts', { tags: ['7', '8'] });

describe('wordPressAddress', () => {
  for (const [form, api, address] of [
    [
      'pretty permalinks',
      'https://archive.example/wp-json',
      'https://archive.example/wp-json/wp/v2/posts?tags=7,8',
    ],
    [
      'pretty permalinks with a slash',
      'https://archive.example/wp-json/',
      'https://archive.example/wp-json/wp/v2/posts?tags=7,8',
    ],
    [
      'a site in a sub-folder',
      'https://archive.example/news/wp-json',
      'https://archive.example/news/wp-json/wp/v2/posts?tags=7,8',
    ],
    [
      'index permalinks',
      'https://archive.example/index.php/wp-json/',
      'https://archive.example/index.php/wp-json/wp/v2/posts?tags=7,8',
    ],
    [
      'plain permalinks',
      'https://archive.example/?rest_route=/',
      'https://archive.example/?rest_route=/wp/v2/posts&tags=7,8',
    ],
    [
      'plain permalinks in a sub-folder',
      'https://archive.example/news/index.php?rest_route=/',
      'https://archive.example/news/index.php?rest_route=/wp/v2/posts&tags=7,8',
    ],
    [
      'a WordPress.com base',
      'https://public-api.wordpress.com/wp/v2/sites/archive.wordpress.com',
      'https://public-api.wordpress.com/wp/v2/sites/archive.wordpress.com/posts?tags=7,8',
    ],
    [
      'a WordPress.com base with a slash',
      'https://public-api.wordpress.com/wp/v2/sites/12345/',
      'https://public-api.wordpress.com/wp/v2/sites/12345/posts?tags=7,8',
    ],
    [
      'a pasted address of posts',
      'https://archive.example/news/wp-json/wp/v2/posts?per_page=3',
      'https://archive.example/news/wp-json/wp/v2/posts?tags=7,8',
    ],
    [
      'a pasted query after the root',
      'https://archive.example/wp-json?_locale=en',
      'https://archive.example/wp-json/wp/v2/posts?tags=7,8',
    ],
    [
      'a pasted address of plain posts',
      'https://archive.example/?rest_route=/wp/v2/posts&per_page=3',
      'https://archive.example/?rest_route=/wp/v2/posts&tags=7,8',
    ],
    [
      'a pasted WordPress.com address',
      'https://public-api.wordpress.com/wp/v2/sites/12345/posts?number=3',
      'https://public-api.wordpress.com/wp/v2/sites/12345/posts?tags=7,8',
    ],
    [
      'a bare site address',
      'https://archive.example',
      'https://archive.example/?rest_route=/wp/v2/posts&tags=7,8',
    ],
    [
      'a bare site in a sub-folder',
      'https://archive.example/news',
      'https://archive.example/news/?rest_route=/wp/v2/posts&tags=7,8',
    ],
    [
      'a port and a marked place',
      'http://localhost:8080/#tides',
      'http://localhost:8080/?rest_route=/wp/v2/posts&tags=7,8',
    ],
    [
      'a folder whose name only begins so',
      'https://archive.example/wp-json-backup/',
      'https://archive.example/wp-json-backup/?rest_route=/wp/v2/posts&tags=7,8',
    ],
  ] as const) {
    it(`finds the posts behind ${form}`, () => {
      expect(postsAt(api)).to.equal(address);
    });
  }

  const addressWith = (parameters: Record<string, string | number | string[] | undefined>) =>
    wordPressAddress(new URL('https://a.example/wp-json'), 'tags', parameters);

  it('leaves out what is empty or undefined', () => {
    expect(addressWith({ slug: [], search: '', page: undefined, per_page: 5 })).to.equal(
      'https://a.example/wp-json/wp/v2/tags?per_page=5',
    );
  });

  it('encodes what could change the query', () => {
    expect(addressWith({ search: 'salt & silt=#?', slug: ['日本', 'a+b'] })).to.equal(
      'https://a.example/wp-json/wp/v2/tags?search=salt%20%26%20silt%3D%23%3F&slug=%E6%97%A5%E6%9C%AC,a%2Bb',
    );
  });

  it('keeps the zero that was asked for', () => {
    expect(addressWith({ offset: 0 })).to.match(/\?offset=0$/);
  });
});

describe('isWordPressApi', () => {
  for (const api of [
    'https://archive.example/wp-json',
    'https://archive.example/news/wp-json/wp/v2/posts',
    'https://archive.example/index.php/wp-json/',
    'https://archive.example/?rest_route=/',
    'https://public-api.wordpress.com/wp/v2/sites/archive.wordpress.com',
  ]) {
    it(`is sure of WordPress at ${api}`, () => {
      expect(isWordPressApi(new URL(api))).to.be.true;
    });
  }

  for (const api of [
    'https://archive.example/',
    'https://archive.example/feed.json',
    'https://archive.example/wp-jsonp',
    'https://public-api.wordpress.com/rest/v1.1/sites/12345',
  ]) {
    it(`is not sure of WordPress at ${api}`, () => {
      expect(isWordPressApi(new URL(api))).to.be.false;
    });
  }
});
