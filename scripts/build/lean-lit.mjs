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
    // SVG and MathML templates.
    [/2===\w\?"<svg>":3===\w\?"<math>":""/, '""'],
    [/\(2===\w\?"<\/svg>":3===\w\?"<\/math>":""\)/, '""'],
    [
      /2===\w\|\|3===\w\)\{const \w=this\.el\.content\.firstChild;\w\.replaceWith\(\.\.\.\w\.childNodes\)\}/,
      '0){}',
    ],
    // Directives, and the connection that they ask for.
    [/\{if\(\w===\w\)return (\w);let \w=void 0!==\w\?.*?,\w\)\),\1\}class/, '{return $1}class'],
    [/get _\$AU\(\)\{return this\._\$AM\??\._\$AU(?:\?\?this\._\$Cv)?\}/g, ''],
    [/,this\._\$Cv=\w\?\.isConnected\?\?!0/, ''],
    // Bindings inside `<style>`, `<textarea>` and `<title>`.
    [/if\(\w\.test\(\w\.tagName\)\)\{const .*?\}\}(?=\}else if\(8)/, ''],
    // Listeners that are objects or change their options.
    [/\|\|\w\.capture!==\w\.capture\|\|\w\.once!==\w\.once\|\|\w\.passive!==\w\.passive/, ''],
    // Checks of what no template of ours can be.
    [/if\(!\w\(\w\)\|\|!\w\.hasOwnProperty\("raw"\)\)throw Error\("[^"]*"\);/, ''],
    // Parts that directives disconnect.
    [/setConnected\(\w\)\{.*?\}(?=\}class)/, ''],
    [/for\(this\._\$AP\?\.\(!1,!0,\w\);/, 'for(;'],
    // Templates of another document.
    [/\(\w\?\.creationScope\?\?(\w)\)/, '$1'],
    // Drawing before some other child.
    [/\w\?\.renderBefore\?\?(\w+)/g, '$1'],
    // A guest leaves no globals behind, and browsers that need the polyfill are too old.
    [/\(\w+\.litHtmlVersions\?\?=\[\]\)\.push\("[^"]*"\)/, '0'],
    [/\w+\.litHtmlPolyfillSupport/, 'void 0'],
  ],
  '@lit/task/task.js': [
    // The promise and the templates of a status: our controllers hold their own state.
    [/get taskComplete\(\)\{.*?\}constructor/, 'constructor'],
    [/get value\(\)\{.*?render\(\w\)\{switch.*?\}\}\}/, '}'],
    [/if\(!Array\.isArray\(\w\)\)throw Error\("[^"]*"\);/, ''],
    // Callbacks, first values, and runs after an update.
    [/\w\.argsEqual\?\?(\w),this\.\w=\w\.onComplete,this\.\w=\w\.onError/, '$1'],
    [/,"initialValue"in .*?(?=\}hostUpdate\()/, ''],
    [/try\{this\.\w\?\.\(\w\)\}catch\{\}this\.i=2/, 'this.i=2'],
    [/try\{this\.\w\?\.\(\w\)\}catch\{\}this\.i=3/, 'this.i=3'],
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
