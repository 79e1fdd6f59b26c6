/** `class="frame ${`, `.value=${` and `?disabled=${`: the Lit of script files knows no such bindings. */
const undrawable = /(?<=\s)(?:[\w-]+="[^"`]*|[.?][\w-]+=["']?)\$\{/;

/**
 * Takes the white space out of the templates and style sheets in our sources, which minifiers leave
 * as they are. Only line breaks and the space around CSS punctuation go: nothing that is shown.
 */
export const smallTemplates = () => ({
  name: 'small-templates',
  enforce: 'pre',
  transform(code, id) {
    if (!/\/src\/.*\.ts$/.test(id)) return null;
    const [binding] = undrawable.exec(code) ?? [];
    if (binding) throw new Error(`${id}: lean Lit cannot draw ${binding}`);
    const small = code.replace(/\b(css|html)(`[^`]*`)/g, (_, tag, template) =>
      tag === 'css' ? tag + smallSheet(template) : tag + smallMarkup(template),
    );
    return { code: small, map: null };
  },
});

const smallMarkup = (markup) =>
  markup
    .replace(/\s*\n\s*/g, ' ')
    .replace(/> (?=[<$])/g, '>')
    .replace(/} </g, '}<');

const smallSheet = (sheet) =>
  sheet
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};:,>~!/]) ?/g, '$1')
    .replace(/\( /g, '(')
    .replace(/ \)/g, ')')
    .replace(/\[([\w-]+)='([\w-]+)'\]/g, '[$1=$2]')
    .replace(/\b0\.(?=\d)/g, '.')
    .replace(/;}/g, '}');
