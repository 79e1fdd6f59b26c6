import { bigFeedTable } from './report/big-feed.mjs';
import { longListTable, manyFeedsTable } from './report/crowds.mjs';
import {
  bigFeedVerdicts,
  firstArticleVerdicts,
  longListVerdicts,
  manyFeedsVerdicts,
} from './report/feed-verdicts.mjs';
import { articleStagesTable, firstArticleTable } from './report/first-article.mjs';
import { keystrokesTable, readyToTypeTable, signupStagesTable } from './report/signup.mjs';
import { keystrokesVerdicts, readyToTypeVerdicts } from './report/signup-verdicts.mjs';
import { bigFeed } from './scenes/big-feed.mjs';
import { firstArticle } from './scenes/first-article.mjs';
import { keystrokes } from './scenes/keystrokes.mjs';
import { longList } from './scenes/long-list.mjs';
import { manyFeeds } from './scenes/many-feeds.mjs';
import { readyToType } from './scenes/ready-to-type.mjs';

/**
 * All scenes, by the element that they are about: how each is played, and what is told of it. `few` need
 * fewer visits: they are about counts and longest tasks, not about a ratio of times.
 */
export const programme = {
  feed: {
    firstArticle: {
      play: firstArticle,
      tables: {
        'First article of one list of 15': firstArticleTable,
        'Where the time goes, ms from the start': articleStagesTable,
      },
      verdicts: firstArticleVerdicts,
    },
    manyFeeds: {
      play: manyFeeds,
      few: true,
      tables: { 'Many feeds on one page': manyFeedsTable },
      verdicts: manyFeedsVerdicts,
    },
    longList: {
      play: longList,
      few: true,
      tables: { 'Ten more pages of 100 stories': longListTable },
      verdicts: longListVerdicts,
    },
    bigFeed: {
      play: bigFeed,
      few: true,
      tables: { 'An XML feed of 5,000 stories, unthrottled': bigFeedTable },
      verdicts: bigFeedVerdicts,
    },
  },
  signup: {
    readyToType: {
      play: readyToType,
      tables: {
        'A sign-up form ready to type': readyToTypeTable,
        'Where its time goes, ms from the start': signupStagesTable,
      },
      verdicts: readyToTypeVerdicts,
    },
    keystrokes: {
      play: keystrokes,
      few: true,
      tables: { 'An address typed at once, a key every 30 ms, at 6x CPU': keystrokesTable },
      verdicts: keystrokesVerdicts,
    },
  },
};
