import type { OverlayMessages } from '../overlay.js';
import type { SignupMessages } from '../signup-messages.js';

/** What a sign-up form says to readers, in Arabic. */
export const messages: SignupMessages & OverlayMessages = {
  email: 'البريد الإلكتروني',
  name: 'الاسم',
  optional: '{value} (اختياري)',
  lists: 'المواضيع',
  frequency: 'عدد الرسائل',
  daily: 'يوميًا',
  weekly: 'أسبوعيًا',
  monthly: 'شهريًا',
  policy: 'سياسة الخصوصية',
  submit: 'اشترك',
  sending: 'جارٍ الإرسال…',
  emailWrong: 'يُرجى إدخال عنوان بريد إلكتروني، مثل name@example.com.',
  missing: 'يُرجى ملء هذا الحقل.',
  chooseOne: 'يُرجى اختيار موضوع واحد على الأقل.',
  tick: 'يُرجى تحديد هذا المربع للمتابعة.',
  subscribed: 'تم اشتراكك.',
  pending: 'بقيت خطوة واحدة: يُرجى التأكيد من الرسالة التي ستصلك الآن.',
  // Who knows an address must not learn from us whether its owner reads this digest.
  already: 'بقيت خطوة واحدة: يُرجى التأكيد من الرسالة التي ستصلك الآن.',
  inbox: 'افتح {value}',
  inboxUnnamed: 'افتح بريدك',
  'sent-unknown': 'تم الإرسال. يُرجى تفقّد بريدك.',
  tab: 'يُرجى المتابعة في الصفحة التي فُتحت.',
  again: 'استخدم عنوانًا آخر',
  unknown:
    'لم يصل أي رد، فقد يكون الاشتراك قد تم أو لم يتم. يمكنك المحاولة مرة أخرى: لن يتكرر شيء.',
  invalid: 'لم يُقبل هذا. يُرجى التحقق منه.',
  blocked: 'لم يتم ذلك. يُرجى تجربة طريقة أخرى.',
  'rate-limited': 'محاولات كثيرة جدًا. يُرجى المحاولة لاحقًا.',
  unavailable: 'الاشتراك غير متاح الآن. يُرجى المحاولة لاحقًا.',
  offline: 'أنت غير متصل بالإنترنت. يُرجى المحاولة عند عودة الاتصال.',
  held: 'مُلئ حقل لا يراه القراء. إن كنت إنسانًا، فيُرجى الضغط مرة أخرى.',
  page: 'اشترك في صفحة أخرى',
  open: 'اشترك بالبريد الإلكتروني',
  close: 'إغلاق',
  opened: '{value}: فُتح مربع عند طرف الصفحة.',
};
