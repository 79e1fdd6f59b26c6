/** The files for script tags, by name below dist/cdn, with their entries. */
export const elements = { 'tag-feed': 'src/script-tag/tag-feed.ts' };

/** The optional parts that those files load when they need them. */
export const parts = { 'ui/owner-notice': 'src/ui/owner-notice.ts' };
