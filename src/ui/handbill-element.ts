import {
  adoptStyles,
  type CSSResult,
  html,
  LitElement,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import type { Diagnose, DiagnosisTools } from '../net/diagnosis.js';
import { HandbillError } from '../net/handbill-error.js';
import { systemClock } from '../page/clock.js';
import { type HandbillConfig, setting, watchConfig } from '../page/config.js';
import { languageOf } from '../page/language.js';
import { part } from '../page/parts.js';
import { version } from '../version.js';
import { hostStyles } from './host-styles.js';
import { type Messages, messagesFor } from './messages.js';
import { tellOwner } from './owner-log.js';

/**
 * What all elements share: the settings of the page, sentences in its language, one polite
 * announcer, custom states, and errors that reach the owner and never the page.
 */
export abstract class HandbillElement extends LitElement {
  /** Version of the copy that defined the tag. */
  static readonly version: string = version;

  static override properties: PropertyDeclarations = {
    api: {},
    adapter: {},
    apiKey: { attribute: 'api-key' },
    adapterOptions: { attribute: 'adapter-options' },
    storage: {},
    unstyled: { type: Boolean },
    announcement: { state: true },
  };

  static override styles: CSSResult | CSSResult[] = hostStyles;

  /** The look, left out where the element is `unstyled`. */
  static look: CSSResult[] = [];

  /** Address of the archive's API: absolute, or from the root of the page's own site. */
  declare api: string | undefined;
  /** Dialect of the API, e.g. `wordpress`; known by itself from addresses that only WordPress has. */
  declare adapter: string | undefined;
  /** Public key, for archives that ask for one. */
  declare apiKey: string | undefined;
  /** What only one dialect knows: a JSON object as attribute, an object as property. */
  declare adapterOptions: HandbillConfig['adapterOptions'];
  /** `none` keeps everything in memory. */
  declare storage: string | undefined;
  /** Brings structure and behaviour only, without colours, type or spacing. */
  declare unstyled: boolean;
  /** What the announcer says. */
  declare protected announcement: string;

  #internals: ElementInternals | undefined;
  #unwatchConfig = () => {};

  constructor() {
    super();
    this.unstyled = false;
    this.announcement = '';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#unwatchConfig = watchConfig(() => this.requestUpdate());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unwatchConfig();
  }

  /** A failure to draw keeps what is shown, and is told like every other one. */
  protected override update(changed: PropertyValues): void {
    try {
      super.update(changed);
    } catch (cause) {
      this.tell(new HandbillError('RENDER', { detail: String(cause), cause }));
    }
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('unstyled') && this.shadowRoot) {
      const { styles, look } = this.constructor as typeof HandbillElement;
      adoptStyles(this.shadowRoot, [styles, this.unstyled ? [] : look].flat());
    }
  }

  /** One setting: the element's own, else the page's. */
  protected setting<Name extends keyof HandbillConfig>(
    name: Name,
  ): HandbillConfig[Name] | undefined {
    return (this as HandbillConfig)[name] ?? setting(name);
  }

  protected get language(): string | undefined {
    return languageOf(this);
  }

  protected get messages(): Messages {
    return messagesFor(this.language);
  }

  /** Says a sentence to screen readers; saying the same again is heard again. */
  protected announce(sentence: string): void {
    this.announcement = this.announcement === sentence ? `${sentence}\u00a0` : sentence;
  }

  /** The live region: in the page before its first text. */
  protected renderAnnouncer(): TemplateResult {
    return html`<div class="unseen" role="status">${this.announcement}</div>`;
  }

  /** Replaces the custom states, for `tag-name:state(name)` in the page's style sheets. */
  protected setStates(names: readonly string[]): void {
    this.#internals ??= this.attachInternals();
    const { states } = this.#internals;
    for (const state of [...states]) if (!names.includes(state)) states.delete(state);
    for (const name of names) states.add(name);
  }

  /** Tells the owner, with a diagnosis where the optional part can be had. */
  protected async tell(error: HandbillError): Promise<void> {
    const diagnosis = await diagnosed(error).catch(() => undefined);
    tellOwner(error, `<${this.localName}>`, diagnosis);
  }
}

async function diagnosed(error: HandbillError): Promise<string | undefined> {
  const tools: DiagnosisTools = { clock: systemClock };
  const diagnose = await part<Diagnose, DiagnosisTools>('net/diagnosis', tools);
  return diagnose?.(error);
}
