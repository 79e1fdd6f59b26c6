/** The files for script tags, by name below dist/cdn, with the wings in each. Their entries lie in src/script-tag. */
export const elements = {
  'tag-feed': ['feed'],
  'digest-signup': ['signup'],
  handbill: ['feed', 'signup'],
};

/** What each wing shares with its parts. */
export const toolLists = {
  feed: 'src/script-tag/feed-tools.ts',
  signup: 'src/script-tag/signup-tools.ts',
};

/** The optional parts that those files load when they need them: a module each, and what it gives of it. */
export const parts = {
  'content/relative-date': ['src/content/relative-date.ts', 'ago'],
  'ui/owner-notice': ['src/ui/owner-notice.ts', 'ownerNotice'],
  'feed/article-picture': ['src/feed/article-picture.ts', 'picture'],
  'feed/fits': ['src/feed/fits.ts', 'fits'],
  'page/acts': ['src/page/acts.ts', 'readerActs'],
  'providers/action-network': ['src/signup/providers/action-network.ts', 'adapter'],
  'providers/form-services': ['src/signup/providers/form-services.ts', 'adapter'],
  'providers/ghost': ['src/signup/providers/ghost.ts', 'adapter'],
  'providers/kit': ['src/signup/providers/kit.ts', 'adapter'],
  'providers/listmonk': ['src/signup/providers/listmonk.ts', 'adapter'],
  'providers/mailtrain': ['src/signup/providers/mailtrain.ts', 'adapter'],
  'signup/challenge': ['src/signup/challenge.ts', 'challengeAnswer'],
  'signup/translations/ar': ['src/signup/translations/ar.ts', 'messages'],
  'signup/overlay': ['src/signup/overlay.ts', 'Overlay'],
  'sources/combined': ['src/feed/sources/combined.ts', 'adapter'],
  'sources/drupal': ['src/feed/sources/drupal.ts', 'adapter'],
  'sources/ghost': ['src/feed/sources/ghost.ts', 'adapter'],
  'sources/wordpress-pictures': ['src/feed/sources/wordpress/pictures.ts', 'withPictures'],
  'sources/xml-feed': ['src/feed/sources/xml-feed.ts', 'adapter'],
};

/** The wing that a part's module lies in. A part of no wing is handed no tools, and fits every main file. */
export function wingOf(part) {
  const [, folder] = parts[part][0].split('/');
  return folder in toolLists ? folder : undefined;
}

/** Names of the parts that a wing may load: its own, and those of no wing. */
export const partsFor = (wing) =>
  Object.keys(parts).filter((part) => [wing, undefined].includes(wingOf(part)));

/** Name of the file that holds their hashes. */
export const listOf = (wing) => `${wing}/parts`;
