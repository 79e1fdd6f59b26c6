/** What our templates never use, and each line of Lit's released files that only serves it. */
const cuts = {
  'lit-html/lit-html.js': [
    // Property and boolean bindings: `.name=` and `?name=`.
    [
      /ctor:"\."===(\w)\[1\]\?\w+:"\?"===\w\[1\]\?\w+:"@"===\w\[1\]\?(\w+):(\w+)/,
      'ctor:"@"===$1[1]?$2:$3',
    ],
    // Bindings to an element: `<p ${ref}>`.
    [/:6===\w\.type&&\(\w=new \w+\(\w,this,\w\)\)/, ':0'],
    [/else \w\.startsWith\(\w\)&&\(\w\.push\(\{type:6.*?\)\);/, ''],
    // SVG and MathML templates.
    [/=\w\(2\),(\w)=\w\(3\)/, '=0,$1=0'],
    [/2===\w\?"<svg>":3===\w\?"<math>":""/, '""'],
    [/\(2===\w\?"<\/svg>":3===\w\?"<\/math>":""\)/, '""'],
    [
      /2===\w\|\|3===\w\)\{const \w=this\.el\.content\.firstChild;\w\.replaceWith\(\.\.\.\w\.childNodes\)\}/,
      '0){}',
    ],
    // A question whose answer the loop after it gives too.
    [/if\(\w\.hasAttributes\(\)\)(?=for)/, ''],
    // Attributes of several values, or of a value and other text.
    [/\w\.length>2\|\|""!==\w\[0\].*?:(this\._\$AH=\w)\}/, '$1}'],
    [
      /\{const \w=this\.strings;let \w=!1;if.*?,\w=(!\w\((\w)\)\|\|\w!==this\._\$AH).*?(this\.j\(\w\))\}/,
      '{($1)&&(this._$$AH=$2,$3)}',
    ],
    [/void 0!==\w\.strings\?\(.*?\):(\w\._\$AI)/, '$1'],
    [/,\w=\w\.getAttribute\(\w\)\.split\(\w\)/, ''],
    [/,strings:\w(?=,ctor)/, ''],
    // Directives, their way to answer nothing, and the connection that they ask for.
    [/\{if\(\w===\w\)return (\w);let \w=void 0!==\w\?.*?,\w\)\),\1\}class/, '{return $1}class'],
    [/(_\$AI\(\w,\w=this\)\{)\w=\w\(this,\w,\w\),/, '$1'],
    [/if\(\((\w)=\w\(this,\w,\w,0\)\?\?(\w)\)===\w\)return;/, '$1??=$2;'],
    [/(\w!==this\._\$AH)&&\w!==\w(?=[&,])/g, '$1'],
    [/get _\$AU\(\)\{return this\._\$AM\??\._\$AU(?:\?\?this\._\$Cv)?\}/g, ''],
    [/,this\._\$Cv=\w\?\.isConnected\?\?!0/, ''],
    [/this\._\$AN=void 0,/g, ''],
    [/,this\._\$AM=\w/g, ''],
    // What only directives ask of a part.
    [/get parentNode\(\)\{return .*?\}/, ''],
    [/get parentNode\(\)\{let .*?,\w\}/, ''],
    [/get startNode\(\)\{.*?\}get endNode\(\)\{.*?\}/, ''],
    [/get tagName\(\)\{.*?\}/, ''],
    [/constructor\(\w,\w,\w,\w,\w\)\{super\(\w,\w,\w,\w,\w\),this\.type=5\}/, ''],
    [/this\.type=[12],/g, ''],
    // Values that are nodes or ready templates, and lists that are no arrays.
    [/void 0!==(\w)\.nodeType\?this\.T\(\1\):\w\(\1\)/, 'Array.isArray($1)'],
    [/"number"==typeof \w\?(this\._\$AC\(\w\)):\(void 0.*?\),\w\)(?=;)/, '$1'],
    // Comments, elements that hold no markup, and `/>` in templates; templates that end in a value.
    [
      /"!--"===\w\[1\]\?\w=\w:void 0!==\w\[1\]\?\w=\w:(void 0!==\w\[2\]\?)\(.*?"g"\)\),(\w=\w)\)/,
      '$1$2',
    ],
    [/(\w=)\w\?\?(\w,\w=-1\))/, '$1$2'],
    [/:[\w$]===[\w$]\|\|[\w$]===[\w$]\?[\w$]=[\w$]:\((\w=\w),\w=void 0\)/, ':$1'],
    [/const (\w)=\w===\w&&\w\[\w\+1\]\.startsWith\("\/>"\)\?" ":"";(.*?)\+\1\):/, '$2):'],
    [/(\w\[\w\])\|\|"<\?>"/, '$1'],
    [/;else\{let \w=-1;for.*?length-1\}/, ';'],
    [/if\(\w\.test\(\w\.tagName\)\)\{const .*?\}\}(?=\}else if\(8)/, ''],
    // Listeners that are objects, ask for their element or change their options: the part listens for good, and
    // hands on what it has a function for.
    [
      /const \w=this\._\$AH,\w=(\w)===(\w)&&.*?addEventListener\(this\.name,this,\1\),(this\._\$AH=\1)/,
      'this._$$AH===$2&&this.element.addEventListener(this.name,this),$3',
    ],
    [/\{"function"==typeof this\._\$AH\?.*?handleEvent\((\w)\)\}/, '{this._$$AH.call?.(0,$1)}'],
    // A node put where it is already.
    [/\{this\._\$AH!==\w&&\((this\._\$AR\(\),this\._\$AH=this\.O\(\w\))\)\}/, '{$1}'],
    // Signs of less than that begin no tag, and white space beyond that of HTML: our templates have none.
    [/\/<\(\?:\(!--\|.*?\$\)\)\/g,/, '/<\\/?[a-z][^>\\s]*/gi,'],
    [/void 0!==\w\[2\]\?(\w=\w):void 0!==\w\[3\]&&\(\1\)/, '$1'],
    [/\w="\[ \\t\\n\\f\\r\]",/, ''],
    [
      /RegExp\(`>\|\$\{\w\}.*?,"g"\)/,
      `/>|\\s(?:([^\\s"'>=/]+)(\\s*=\\s*(?:[^\\s"'\`<>=]|("|')|))|$$)/g`,
    ],
    // What parts are told of their template.
    [/(new \w\(\w,\w\.nextSibling),this,\w\)/, '$1)'],
    [/(_\$AI\(\w),\w=this/g, '$1'],
    [/\(\[\.\?@\]\)\?/, '(@)?'],
    [/(new \w\.ctor\(\w,\w\.name),\w\.strings,this,\w\)/, '$1)'],
    [/this\._\$AH=\w,(?=this\.element=)/, ''],
    // A marker that no text of a template can hold: ours are known.
    [/`lit\$\$\{Math.*?\}\$`/, '"lit$$9$$"'],
    // Values that are functions or objects, where only text and numbers can be.
    [/&&"function"!=typeof \w(?=,\w=Array\.isArray)/, ''],
    [/!\w\(\w\)\|\|(?=\w!==this\._\$AH\)&&\(this)/, ''],
    // Checks of what no template of ours can be.
    [/if\(!\w\(\w\)\|\|!\w\.hasOwnProperty\("raw"\)\)throw Error\("[^"]*"\);/, ''],
    // Parts that directives disconnect.
    [/setConnected\(\w\)\{.*?\}(?=\}class)/, ''],
    [/for\(this\._\$AP\?\.\(!1,!0,\w\);/, 'for(;'],
    // Options, such as templates of another document.
    [/\(\w\?\.creationScope\?\?(\w)\)/, '$1'],
    [/,this\.options=\w/g, ''],
    [/(?:,this,|(?<=\.u\())this\.options/g, ''],
    [/,\w,void 0,\w\?\?\{\}\)/, ',null)'],
    // The polyfill's way to wrap a node.
    [/\w\((\w)\)(\.nextSibling;)\w\(\1\)\.remove/, '$1$2$1.remove'],
    // Drawing before some other child.
    [/\w\?\.renderBefore\?\?(\w+)/g, '$1'],
    // Where a page forbids policies, drawing fails and the owner is told; loading must not.
    [/(\w)\?(\w\.createPolicy\("lit-html",\{.*?\}\)):void 0/, '(()=>{try{return $2}catch{}})()'],
    // A guest leaves no globals behind, and browsers that need the polyfill are too old.
    [/\(\w+\.litHtmlVersions\?\?=\[\]\)\.push\("[^"]*"\)/, '0'],
    [/\w+\.litHtmlPolyfillSupport/, 'void 0'],
  ],
  '@lit/task/task.js': [
    // The promise and the templates of a status: our controllers hold their own state.
    [/get taskComplete\(\)\{.*?\}constructor/, 'constructor'],
    [/get value\(\)\{.*?render\(\w\)\{switch.*?\}\}\}/, '}'],
    [/if\(!Array\.isArray\(\w\)\)throw Error\("[^"]*"\);/, ''],
    // Callbacks, first values, runs after an update, and the second form of the constructor.
    [/"object"==typeof (\w)\?\1:\{.*?\}/, '$1'],
    [/\w\.argsEqual\?\?(\w),this\.\w=\w\.onComplete,this\.\w=\w\.onError/, '$1'],
    [/,"initialValue"in .*?(?=\}hostUpdate\()/, ''],
    [/1===this\.i\?(this\.\w\?\.abort\(\)):\(.*?\)/, '1===this.i&&$1'],
    [/if\(\w===\w\)this\.i=0;else\{.*?this\.\w=\w,this\.\w=\w\}/, 'this.i=2;'],
    [/hostUpdated\(\)\{.*?\}(?=\w\(\))/, ''],
    [/"afterUpdate"===.*?:(?=this\._\.requestUpdate)/, ''],
  ],
};

/**
 * Leaves out of Lit what our templates never use; minifiers cannot know. Each cut must fit, so
 * that another release of Lit stops the build and not a page.
 */
export const leanLit = () => ({
  name: 'lean-lit',
  transform(code, id) {
    const path = Object.keys(cuts).find((end) => id.endsWith(`/node_modules/${end}`));
    if (!path) return null;
    const lean = cuts[path].reduce((text, [pattern, replacement]) => {
      if (text.split(pattern).length < 2) throw new Error(`${path}: nothing fits ${pattern}`);
      return text.replace(pattern, replacement);
    }, code);
    return { code: lean, map: null };
  },
});
