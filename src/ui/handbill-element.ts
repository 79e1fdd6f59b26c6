import { html, type TemplateResult } from 'lit/html.js';
import { HandbillError } from '../net/handbill-error.js';
import { type HandbillConfig, watchConfig } from '../page/config.js';
import { whenIdle } from '../page/idle.js';
import { languageOf } from '../page/language.js';
import { version } from '../version.js';
import { hostStyles } from './host-styles.js';
import { type PropertyType, ReactiveElement } from './reactive-element.js';
import { adoptStyles } from './style-sheets.js';
import { tellOwner } from './tell-owner.js';

/**
 * What all elements share: the settings of the page, sentences in its language, one polite
 * announcer, custom states, and errors that reach the owner and never the page.
 */
export abstract class HandbillElement extends ReactiveElement {
  /** Version of the copy that defined the tag. */
  static readonly version: string = version;

  static override properties: Readonly<Record<string, PropertyType>> = {
    api: String,
    adapter: String,
    apiKey: String,
    adapterOptions: String,
    storage: String,
    unstyled: Boolean,
  };

  /** Geometry, which an `unstyled` element keeps. */
  static structure = '';
  /** Colours, type and spacing, which it leaves out. */
  static look = '';

  /** Address of the archive's API: absolute, or from the root of the page's own site. */
  declare api: string | undefined;
  /**
   * Dialect of the API: `wordpress`, `archive`, `json-feed`, `xml-feed`, `ghost`, `drupal`, `combined`, or one of your own.
   * Without it, `wordpress` for addresses that only WordPress has, else `archive`.
   */
  declare adapter: string | undefined;
  /** Public key, for archives that ask for one. */
  declare apiKey: string | undefined;
  /** What only one dialect knows: a JSON object as attribute, an object as property. */
  declare adapterOptions: HandbillConfig['adapterOptions'];
  /** `none` keeps everything in memory. */
  declare storage: string | undefined;
  /** Brings structure and behaviour only, without colours, type or spacing. @default false */
  declare unstyled: boolean | undefined;

  #announcement = '';
  #internals: ElementInternals | undefined;
  #fallback: HTMLElement | undefined;
  #unwatchConfig = () => {};

  override connectedCallback(): void {
    super.connectedCallback();
    this.#unwatchConfig = watchConfig(() => this.requestUpdate());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unwatchConfig();
  }

  /** The error event of this tag. */
  protected abstract errorEvent(error: HandbillError): Event;

  protected override updated(): void {
    this.#fallback?.remove();
    const { structure, look } = this.constructor as typeof HandbillElement;
    adoptStyles(this.renderRoot, [hostStyles, structure, this.unstyled ? '' : look]);
  }

  /** Where nothing could be drawn yet, the owner's children stay on show. */
  protected override updateFailed(cause: unknown): void {
    if (!this.renderRoot.firstElementChild) {
      this.#fallback = this.ownerDocument.createElement('slot');
      this.renderRoot.append(this.#fallback);
    }
    this.report(new HandbillError('RENDER', { detail: String(cause), cause }));
  }

  protected get language(): string | undefined {
    return languageOf(this);
  }

  /** Says a sentence to screen readers; saying the same again is heard again. */
  protected announce(sentence: string): void {
    const say = () => {
      this.#announcement = this.#announcement === sentence ? `${sentence}\u00a0` : sentence;
      this.requestUpdate();
    };
    // A live region is heard when it was on the page before its text.
    if (this.shadowRoot) say();
    else whenIdle(say);
  }

  /** The live region: in the page before its first text. */
  protected renderAnnouncer(): TemplateResult {
    return html`<div class="unseen" role="status">${this.#announcement}</div>`;
  }

  protected get internals(): ElementInternals {
    this.#internals ??= this.attachInternals();
    return this.#internals;
  }

  /** Replaces the custom states, for `tag-name:state(name)` in the page's style sheets. */
  protected setStates(names: readonly string[]): void {
    const { states } = this.internals;
    states.clear();
    for (const name of names) states.add(name);
  }

  /**
   * Fires the error event and, unless the page cancels it, tells the owner.
   *
   * @returns Whether the page left it to us.
   */
  protected report(error: HandbillError): boolean {
    const isOurs = this.dispatchEvent(this.errorEvent(error));
    if (isOurs) this.tell(error);
    return isOurs;
  }

  /** Tells the owner what is wrong, once. */
  protected tell(error: HandbillError): void {
    tellOwner(error, `<${this.localName}>`);
  }
}
