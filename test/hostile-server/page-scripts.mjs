/**
 * These run in host pages and not here: a page gets their source text. Each must stand alone.
 */

/** Gathers in `window.__faults` what a page must never notice of us. Runs before anything else on the page. */
export function collectFaults() {
  const faults = [];
  // By index: a hostile page may replace the methods of arrays later.
  const add = (fault) => {
    faults[faults.length] = fault;
  };
  Object.defineProperty(window, '__faults', { value: faults });
  // Captured, since the failures of scripts and pictures don't bubble.
  window.addEventListener(
    'error',
    (event) => {
      const { target } = event;
      if (target instanceof Element) {
        add({ kind: 'resource', message: `${target.localName} ${target.src || target.href}` });
      } else {
        add({ kind: 'error', message: String(event.message), source: event.filename });
      }
    },
    true,
  );
  window.addEventListener('unhandledrejection', (event) => {
    add({ kind: 'unhandledrejection', message: String(event.reason) });
  });
  document.addEventListener('securitypolicyviolation', (event) => {
    add({
      kind: 'securitypolicyviolation',
      message: `${event.effectiveDirective} ${event.blockedURI} ${event.sample}`,
      source: event.sourceFile,
    });
  });
  const { error } = console;
  console.error = (...values) => {
    add({ kind: 'console', message: values.map(String).join(' ') });
    return error.apply(console, values);
  };
}

/** A script cloned out of a template needs no policy: it was parsed, and never assigned as text. */
export function insertLater(milliseconds) {
  setTimeout(() => {
    document.head.append(document.getElementById('later').content.cloneNode(true));
  }, milliseconds);
}

/** What two libraries of the years around 2008 leave behind on a page. */
export function behaveLikeOldLibraries() {
  // Prototype 1.6: JSON.stringify of anything with a list in it gives the list as text.
  Array.prototype.toJSON = function () {
    return `[${this.map((item) => JSON.stringify(item)).join(', ')}]`;
  };
  String.prototype.toJSON = function () {
    return `"${this}"`;
  };
  // Knows lengths and not iterators, and ignores the mapper.
  Array.from = (iterable) => {
    const length = iterable?.length ?? 0;
    const list = new Array(length);
    for (let index = 0; index < length; index += 1) list[index] = iterable[index];
    return list;
  };
  Array.prototype.find = function (test) {
    for (let index = 0; index < this.length; index += 1) {
      if (test(this[index])) return this[index];
    }
  };
  Array.prototype.each = function (act) {
    this.forEach(act);
    return this;
  };
  Function.prototype.bind = function (target, ...first) {
    return (...rest) => this.apply(target, first.concat(rest));
  };
  Function.prototype.delay = function (seconds) {
    return setTimeout(this, seconds * 1000);
  };
  document.getElementsByClassName = (name) => [...document.querySelectorAll(`.${name}`)];
  // MooTools: every `for … in` sees these.
  Object.prototype.each = () => {};
  Object.prototype.$family = 'object';
  Element.prototype.hide = function () {
    this.style.display = 'none';
    return this;
  };
  Element.prototype.get = function (name) {
    return this.getAttribute(name);
  };
}

/**
 * Nothing built in may be changed; assigning `toString` to a plain object of one's own then fails too. `Symbol` itself is
 * left open for `freezeSymbol`.
 */
export function freezePrimordials() {
  const builtIns =
    'Object Function Array String Number Boolean Symbol Promise RegExp Date Map Set WeakMap WeakSet Error TypeError'
      .split(' ')
      .map((name) => window[name]);
  for (const builtIn of builtIns) {
    Object.freeze(builtIn.prototype);
    if (builtIn !== Symbol) Object.freeze(builtIn);
  }
  for (const namespace of [JSON, Math, Reflect, Intl]) Object.freeze(namespace);
}

/** Lit 3 writes `Symbol.metadata` while loading where the browser lacks it. */
export function freezeSymbol() {
  Object.freeze(Symbol);
}

/** Monitoring scripts and shims that wrap what a page fetches, promises and parses with. */
export function patchGlobals() {
  const { fetch, Promise: NativePromise } = window;
  class HostPromise extends NativePromise {
    finally() {
      throw new TypeError('this shim never learned finally');
    }
  }
  window.Promise = HostPromise;
  window.fetch = (resource, options) => {
    const address = typeof resource === 'string' ? resource : (resource.href ?? resource.url);
    return new HostPromise((keep, fail) => {
      fetch.call(window, address, { ...options }).then(keep, fail);
    });
  };
  const { parse, stringify } = JSON;
  JSON.parse = (text) => parse(String(text));
  JSON.stringify = (value) => stringify(value);
}

/** A loader in whose presence scripts of both kinds register themselves instead of running. */
export function provideAmd() {
  window.__defined = [];
  window.define = (...values) => {
    window.__defined[window.__defined.length] = values;
  };
  window.define.amd = {};
  window.module = { exports: {} };
  window.exports = window.module.exports;
  window.process = { env: {} };
}

/** Somebody else has our name. */
export function defineForeignElement() {
  customElements.define(
    'tag-feed',
    class extends HTMLElement {
      connectedCallback() {
        this.setAttribute('data-foreign', '');
      }
    },
  );
}
