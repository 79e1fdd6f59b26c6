/** The files for script tags, by name below dist/cdn, with their entries. */
export const elements = { 'tag-feed': 'src/script-tag/tag-feed.ts', 'digest-signup': 'src/script-tag/digest-signup.ts' };

/** The optional parts that those files load when they need them: a module each, and what it gives of it. */
export const parts = {
  'content/relative-date': ['src/content/relative-date.ts', 'ago'],
  'ui/owner-notice': ['src/ui/owner-notice.ts', 'ownerNotice'],
  'feed/article-picture': ['src/feed/article-picture.ts', 'picture'],
  'feed/fits': ['src/feed/fits.ts', 'fits'],
  'signup/challenge': ['src/signup/challenge.ts', 'challengeAnswer'],
  'signup/lists-controller': ['src/signup/lists-controller.ts', 'ListsController'],
  'signup/overlay': ['src/signup/overlay.ts', 'Overlay'],
  'signup/languages/ar': ['src/signup/languages/ar.ts', 'messages'],
  'page/acts': ['src/page/acts.ts', 'readerActs'],
  'sources/combined': ['src/feed/sources/combined.ts', 'adapter'],
  'sources/drupal': ['src/feed/sources/drupal.ts', 'adapter'],
  'sources/ghost': ['src/feed/sources/ghost.ts', 'adapter'],
  'sources/wordpress-pictures': ['src/feed/sources/wordpress/pictures.ts', 'withPictures'],
  'sources/xml-feed': ['src/feed/sources/xml-feed.ts', 'adapter'],
};
