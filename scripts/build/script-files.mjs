/** The files for script tags, by name below dist/cdn, with their entries. */
export const elements = { 'tag-feed': 'src/script-tag/tag-feed.ts' };

/** The optional parts that those files load when they need them: a module each, and what it gives of it. */
export const parts = {
  'content/relative-date': ['src/content/relative-date.ts', 'ago'],
  'ui/owner-notice': ['src/ui/owner-notice.ts', 'ownerNotice'],
  'feed/article-picture': ['src/feed/article-picture.ts', 'picture'],
  'feed/fits': ['src/feed/fits.ts', 'fits'],
  'sources/combined': ['src/feed/sources/combined.ts', 'adapter'],
  'sources/drupal': ['src/feed/sources/drupal.ts', 'adapter'],
  'sources/ghost': ['src/feed/sources/ghost.ts', 'adapter'],
  'sources/wordpress-pictures': ['src/feed/sources/wordpress/pictures.ts', 'withPictures'],
  'sources/xml-feed': ['src/feed/sources/xml-feed.ts', 'adapter'],
};
