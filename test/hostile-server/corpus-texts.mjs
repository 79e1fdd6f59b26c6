/** Letters that reorder, hide, pile up or imitate. `link` where the host itself is the trap. */
export const strangeTexts = [
  { name: 'override', text: 'Report \u202efdp.exe\u202c on the harbour' },
  { name: 'override-unclosed', text: 'Left open: \u202eeverything after runs backwards' },
  { name: 'embedding-unclosed', text: 'Left open: \u202b\u202b\u202b three embeddings' },
  { name: 'isolate-unclosed', text: 'Left open: \u2067\u2066\u2068 three isolates' },
  { name: 'isolate-closed-too-often', text: 'Closed too often: \u2069\u2069\u202c\u202c end' },
  { name: 'direction-marks', text: '\u200f\u200e\u061cMarks of direction\u200f' },
  { name: 'hebrew', text: 'שלום עולם: חדשות הנמל (23)' },
  { name: 'arabic', text: 'أخبار الميناء، العدد 23 (HTML)' },
  { name: 'mixed', text: 'Ferry \u05e0\u05de\u05dc 7 & \u0645\u064a\u0646\u0627\u0621 9!' },
  {
    name: 'zero-width',
    text: 'in\u200bvis\u200cible\u200d let\ufeffters\u2060 and so\u00adft hy\u00adphens',
  },
  { name: 'only-zero-width', text: '\u200b\u200c\u200d\ufeff' },
  { name: 'only-spaces', text: '\u00a0\u2003\u3000\u2800\u3164' },
  { name: 'tags-plane', text: `Hidden\u{e0068}\u{e0069}\u{e0064}\u{e0065} writing` },
  { name: 'zalgo', text: [...'harbour news'].map((letter) => letter + pile(12)).join('') },
  { name: 'zalgo-tower', text: `T${pile(1000)}ower` },
  { name: 'emoji-family', text: 'Families 👨‍👩‍👧‍👦 and 👩🏾‍🤝‍👩🏼' },
  { name: 'emoji-flags', text: 'Flags 🇳🇱🇵🇱🇺🇦 🏴󠁧󠁢󠁳󠁣󠁴󠁿 and half a flag 🇳' },
  { name: 'emoji-keycaps', text: 'Keycaps 1️⃣#️⃣ and text form ❤︎ ❤️' },
  { name: 'emoji-row', text: '👩‍🚒'.repeat(300) },
  { name: 'vertical', text: 'ᠮᠣᠩᠭᠣᠯ ᠪᠢᠴᠢᠭ and 漁船が帰る' },
  { name: 'no-spaces', text: '漁船が港に帰る日の朝は市場がいちばん賑わう'.repeat(20) },
  { name: 'ligature', text: 'One sign as wide as a line: ﷽ 𒐫 ꧅' },
  { name: 'decomposed', text: 'Cafe\u0301 and Café differ only in bytes' },
  { name: 'controls', text: 'Bell\u0007, back\u0008space, escape\u001b[31m, delete\u007f' },
  { name: 'private-use', text: 'Private \ue000\uf8ff and no character \ufffe\uffff' },
  { name: 'lookalike', text: 'Раураl story', link: 'https://раураl.example/story' },
  { name: 'lookalike-whole', text: 'Whole host in Cyrillic', link: 'https://аррӏе.example/story' },
  {
    name: 'lookalike-encoded',
    text: 'The same, encoded',
    link: 'https://xn--80ak6aa92e.example/story',
  },
  {
    name: 'host-with-fraction-slash',
    text: 'A slash that is none',
    link: 'https://archive.example⁄story.evil.example/',
  },
  { name: 'host-with-wide-dot', text: 'Wide full stop', link: 'https://archive。example/story' },
  {
    name: 'host-with-zero-width',
    text: 'Zero width in host',
    link: 'https://arch\u200bive.example/story',
  },
  {
    name: 'host-with-override',
    text: 'Override in host',
    link: 'https://\u202eelpmaxe.evihcra/story',
  },
  {
    name: 'path-with-override',
    text: 'Override in path',
    link: 'https://archive.example/\u202egnp.exe',
  },
  { name: 'host-of-another-script', text: 'An honest host', link: 'https://新聞.example/記事' },
];

function pile(count) {
  return Array.from({ length: count }, (_, index) =>
    String.fromCharCode(0x300 + (index % 0x6f)),
  ).join('');
}
