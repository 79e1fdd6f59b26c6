import { html, type TemplateResult } from 'lit/html.js';
import { systemClock } from '../page/clock.js';
import { mayInterrupt } from '../page/interruption.js';
import { languageOf } from '../page/language.js';
import { whenScrolled } from '../page/scroll-depth.js';
import { documentVisibility } from '../page/visibility.js';
import { filled } from '../ui/filled.js';
import { messagesFor } from '../ui/messages.js';
import type { DigestSignupAttributes } from './digest-signup-attributes.js';
import { overlayStyles } from './overlay.styles.js';
import type { SignupContext } from './signup-context.js';
import { isDone, type SignupState } from './signup-state.js';

/** What an overlay says, in English. */
const english = {
  open: 'Sign up by e-mail',
  close: 'Close',
  opened: '{value}: a box has opened at the edge of the page.',
};

/** What an overlay says. */
export type OverlayMessages = typeof english;

/** The element, as the world sees it. */
export type OverlayHost = DigestSignupAttributes & { readonly state: SignupState };

const positive = (value: number | undefined, fallback: number) =>
  Number(value) > 0 ? Number(value) : fallback;

const share = (percent: number | undefined) => Math.min(positive(percent, 50), 100);

/** A form behind a button in a dialog, or in a box that comes up by itself and takes no focus. */
export class Overlay {
  readonly #host: OverlayHost;
  readonly #context: SignupContext;
  /** Who had the focus before it went into the box. */
  #cameFrom: HTMLElement | undefined;
  #sheet: CSSStyleSheet | undefined;
  #stop = () => {};

  constructor(host: OverlayHost, context: SignupContext) {
    this.#host = host;
    this.#context = context;
    this.connect();
  }

  /** The element is on the page. */
  connect(): void {
    const { open, openAfter } = this.#host;
    this.#stop();
    if (open === 'scroll') this.#stop = whenScrolled(share(openAfter), this.#arrive);
    if (open === 'delay') {
      this.#stop = systemClock.after(positive(openAfter, 30) * 1000, this.#arrive);
    }
  }

  /** @param content What is in the box. */
  render(content: TemplateResult): TemplateResult {
    const { close } = this.#words;
    const label = this.#label;
    const button = html`<button part="close" type="button" aria-label=${close} @click=${this.#close}></button>`;
    return this.#host.open === 'button'
      ? html`<button part="open" type="button" aria-haspopup="dialog" @click=${this.#openDialog}>${label}</button>
          <dialog part="dialog" aria-label=${label}>${button}${content}</dialog>`
      : html`<div class="unseen" tabindex="-1"></div>
          <div part="dialog" popover="manual" role="region" aria-label=${label} @keydown=${this.#onKey} @focusin=${this.#onFocus}>${button}${content}</div>`;
  }

  /** After each drawing. */
  drawn(): void {
    const { renderRoot } = this.#host;
    if (!this.#sheet) {
      this.#sheet = new CSSStyleSheet();
      this.#sheet.replaceSync(overlayStyles);
    }
    if (renderRoot.adoptedStyleSheets.includes(this.#sheet)) return;
    renderRoot.adoptedStyleSheets = [...renderRoot.adoptedStyleSheets, this.#sheet];
  }

  /** The element has left the page. */
  disconnect(): void {
    this.#stop();
  }

  get #words(): OverlayMessages {
    return messagesFor(languageOf(this.#host), english);
  }

  /** Name of the box, and words on the button that opens it. */
  get #label(): string {
    const heading = this.#host.querySelector('[slot=heading]');
    return this.#host.openLabel ?? heading?.textContent ?? this.#words.open;
  }

  get #box(): HTMLDialogElement | null {
    return this.#host.renderRoot.querySelector('[part=dialog]');
  }

  /** In a hidden page, the reader has not arrived before it is seen. */
  readonly #arrive = (): void => {
    if (!documentVisibility.hidden) {
      this.#slideIn();
      return;
    }
    this.#stop = documentVisibility.watch(() => {
      this.#stop();
      this.#arrive();
    });
  };

  async #slideIn(): Promise<void> {
    const { key, acts, say } = this.#context;
    const done = await acts();
    if (done.has(`signed-up ${key()}`) || done.has(`closed ${key()}`) || !mayInterrupt(done))
      return;
    this.#box?.showPopover();
    say(filled(this.#words.opened, this.#label));
  }

  readonly #openDialog = (): void => {
    this.#box?.showModal();
    this.#box?.querySelector<HTMLElement>('[part=input]')?.focus();
  };

  readonly #close = (): void => {
    const box = this.#box;
    if (this.#host.open === 'button') {
      box?.close();
      return;
    }
    const hadFocus = box?.matches(':focus-within');
    box?.hidePopover();
    this.#remember();
    const { renderRoot } = this.#host;
    if (hadFocus) (this.#cameFrom ?? renderRoot.querySelector<HTMLElement>('.unseen'))?.focus();
  };

  async #remember(): Promise<void> {
    const { key, acts } = this.#context;
    if (!isDone(this.#host.state))
      (await acts()).remember(`closed ${key()}`, positive(this.#host.restDays, 30));
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    this.#close();
  };

  readonly #onFocus = ({ relatedTarget }: FocusEvent): void => {
    const from = relatedTarget as HTMLElement | null;
    if (from && !this.#box?.contains(from)) this.#cameFrom = from;
  };
}
