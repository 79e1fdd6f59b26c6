export const neighbours = [
  {
    title: 'مكتبة الحيّ تعير البذور كما تعير الكتب',
    published: '2026-11-16T11:00:00Z',
    author: 'layan',
    picture: 'seed-library',
    topics: ['neighbours'],
    category: 'reports',
    excerpt:
      'عاد هذا الخريف مئتا ظرف من أصل ثلاثمئة، وعلى كلّ ظرف اسم من زرع وما نبت. أمّا الظروف الباقية فما زالت، كما تقول أمينة المكتبة، في التراب.',
    tail: 'arabic-more-link',
  },
  {
    title: 'The sign on Quay Street now says &#8220;أهلًا&#8221; as well',
    published: '2026-11-11T10:45:00Z',
    author: 'fenn',
    picture: 'quay-street',
    topics: ['neighbours'],
    category: 'reports',
    excerpt:
      'It is the fifth word on the board and the first that is read from the right. The painter practised it for a week on the side of her own shed.',
    tail: 'more-link',
  },
  {
    title: 'ספסל אחד, שלוש שפות: הגינה ברחוב המגדלור',
    published: '2026-10-28T07:30:00Z',
    author: 'michal',
    picture: 'garden-bench',
    topics: ['neighbours'],
    category: 'reports',
    excerpt: 'על הלוח ליד השער כתוב מי משקה, מתי וכמה דליים. בקיץ האחרון לא הוחמץ אפילו יום אחד.',
  },
  {
    title: 'جدّة تعلّم حيّ الميناء خياطة الشباك',
    published: '2026-10-20T09:10:00Z',
    author: 'layan',
    picture: 'net-loft',
    topics: ['neighbours', 'harbour'],
    category: 'reports',
    excerpt:
      'كلّ أربعاء بعد الظهر تُفتح أبواب مخزن الشباك القديم، وتجلس أم ليان بين ثلاثين متعلّمًا من ثلاث مدارس. القاعدة الوحيدة: من يقطع خيطًا يعقده.',
  },
  {
    title: 'A phrase book of forty pages, written at one kitchen table',
    published: '2026-09-30T17:40:00Z',
    author: 'tallow',
    picture: null,
    topics: ['neighbours', 'schools'],
    category: 'notebook',
    excerpt:
      'It has no chapter on hotels. It does have the words for a lost key, a borrowed ladder, a cough, and &#8220;please come in, it is only soup&#8221;.',
    tail: 'link-more',
  },
  {
    title: 'خبز الثلاثاء: فرن واحد لستّ عائلات',
    // The local date is a day later than the date in GMT.
    published: '2026-09-23T23:20:00Z',
    author: 'layan',
    picture: 'bakery-night',
    topics: ['neighbours', 'market'],
    category: 'notebook',
    excerpt: '',
  },
  {
    title: 'הסירה הקטנה שחזרה בשם אחר',
    published: '2026-08-19T13:00:00Z',
    author: 'michal',
    picture: 'small-boat',
    topics: ['neighbours', 'harbour'],
    category: 'notebook',
    excerpt:
      'שלושה בעלים, שני צבעים ושם חדש בכל פעם. הפעם בחרו בו ילדי כיתה ד׳, בהצבעה חשאית, ואחר כך',
    tail: 'ellipsis',
  },
  {
    title: 'كيف نقول «مدّ» و«جزر» بلغة الصيّادين؟',
    published: '2026-06-30T08:05:00Z',
    author: 'layan',
    picture: 'low-water',
    topics: ['neighbours', 'harbour'],
    category: 'notebook',
    excerpt:
      'جمع تلاميذ المدرسة العليا اثنتين وستّين كلمة من أربعة موانئ. بعضها (مثل «slack water») بقي كما هو لأنّ أحدًا لم يجد له ما يقابله.',
  },
  {
    title: 'Sunday table: who brought what, and who took the dish home',
    published: '2026-04-12T15:15:00Z',
    author: 'okarrow',
    picture: 'long-table',
    topics: ['neighbours'],
    category: 'notebook',
    excerpt:
      'Fifty-two Sundays, one trestle table, nine hundred and six dishes. Four have never been claimed, and are now the property of the table.',
  },
];
