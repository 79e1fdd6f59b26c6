import type { FeedMessages } from '../feed-messages.js';

/** What a feed says to readers, in Arabic. */
export const messages: FeedMessages = {
  more: 'مزيد من الأخبار',
  retry: 'حاول مرة أخرى',
  empty: 'لا أخبار هنا بعد.',
  failed: 'تعذّر تحميل الأخبار.',
  offline: 'أنت غير متصل بالإنترنت.',
  asOf: 'حتى {value}',
  added: 'مزيد من الأخبار: {value}',
  untitled: 'بلا عنوان',
  corrected: 'مصحّح',
};
