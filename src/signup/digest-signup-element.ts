import { html, type TemplateResult } from 'lit/html.js';
import { safeUrl } from '../content/safe-url.js';
import { HandbillError, isHandbillError } from '../net/handbill-error.js';
import { optionalCode } from '../net/optional-code.js';
import { pageAddress } from '../page/address.js';
import { systemClock } from '../page/clock.js';
import { settingsFor } from '../page/config.js';
import { Configured } from '../page/configured.js';
import { network } from '../page/connection.js';
import { whenIdle } from '../page/idle.js';
import { sendForm } from '../page/native-form.js';
import { whenParsed } from '../page/parsing.js';
import { visit } from '../page/visit.js';
import { messagesFor } from '../ui/messages.js';
import { look, structure } from './digest-signup.styles.js';
import { DigestSignupAttributes } from './digest-signup-attributes.js';
import { DigestSignupErrorEvent } from './events/digest-signup-error-event.js';
import { DigestSignupSubmitEvent } from './events/digest-signup-submit-event.js';
import { DigestSignupSuccessEvent } from './events/digest-signup-success-event.js';
import { FormActs } from './form-acts.js';
import { wrongFields } from './form-check.js';
import { controlsOf, type FormControl, fieldOf, readForm } from './form-reading.js';
import { fillIn } from './kept-fields.js';
import type { Overlay } from './overlay.js';
import type { Wrong } from './own-form.js';
import { complain, complainAbout, ownersService, takeBackComplaints } from './owner-form.js';
import { providerFrom } from './providers.js';
import type { SignupContext } from './signup-context.js';
import { SignupController } from './signup-controller.js';
import { type SignupMessages, signupMessages } from './signup-messages.js';
import type { SignupOutcome, SignupSuccess } from './signup-outcome.js';
import { type SignupPlan, signupPlan } from './signup-plan.js';
import type { NativeForm, SignupAbility, SignupList, SignupProvider } from './signup-provider.js';
import { signupRequest } from './signup-request.js';
import { isDone, type SignupState } from './signup-state.js';
import { noticeOf, type SignupView, signupBody } from './signup-view.js';
import { canSpeak } from './translations.js';

/**
 * Its children are the fallback: shown before the code arrives, without JavaScript, and when signing up does not
 * work. A `<form>` among them is enhanced in place of a form of our own, and works without script by itself.
 *
 * @summary An e-mail sign-up that says what came of it, for any mailing service.
 * @tagname digest-signup
 *
 * @slot - Fallback, such as a link to the service's own page; or your own `<form>`.
 * @slot heading - Heading and what else stands above the form; names the box of a dialog.
 * @slot consent - Sentence beside the box to tick, in place of the `consent-text` attribute.
 * @slot challenge - A check that a human is at work, in your own markup; stands above the button.
 * @slot success - In place of our words when the reader is subscribed.
 * @slot pending - In place of our words when the reader has to confirm by mail.
 * @slot sent - In place of our words when nobody can know more than that the sign-up left.
 * @slot error - In place of our words when it did not go through.
 *
 * @fires {DigestSignupSubmitEvent} digest-signup-submit - A reader signs up; nothing is sent yet. Bubbles; cancelling
 *   it keeps everything from being sent.
 * @fires {DigestSignupSuccessEvent} digest-signup-success - It went through, as far as can be known (`status`). Does
 *   not bubble; cancelling it keeps the page from going to `success-url`.
 * @fires {DigestSignupErrorEvent} digest-signup-error - It did not go through, or nobody knows; has a stable `code`.
 *   Does not bubble; cancelling it silences the console line and the default text.
 *
 * @csspart base - The wrapper of everything.
 * @csspart form - Our own form.
 * @csspart field - A field with its label and its complaint.
 * @csspart group - A set of choices.
 * @csspart label - Label of a field or of a set of choices.
 * @csspart choice - One choice: its box and its words.
 * @csspart input - Field for the address or the name.
 * @csspart field-error - What is wrong with a field.
 * @csspart submit - The button that sends.
 * @csspart message - What went wrong, and another way.
 * @csspart result - What came of it, in place of the form.
 * @csspart link - A link to a policy, an inbox or another way.
 * @csspart again - Button that brings the form back.
 * @csspart open - Button that opens the dialog.
 * @csspart dialog - The dialog, or the box that slides in.
 * @csspart close - Button that closes it.
 *
 * @cssprop [--digest-signup-gap=1em] - Space between fields. Falls back to `--handbill-gap`.
 * @cssprop [--digest-signup-color=currentColor] - Text. Falls back to `--handbill-color`.
 * @cssprop [--digest-signup-color-rule] - Borders of fields; 60 % of the text colour. Falls back to
 *   `--handbill-color-rule`.
 * @cssprop [--digest-signup-color-focus=currentColor] - Focus ring. Falls back to `--handbill-color-focus`.
 * @cssprop [--digest-signup-color-error=currentColor] - Complaints. Falls back to `--handbill-color-error`.
 * @cssprop [--digest-signup-color-action] - Ground of the button; 10 % of the text colour. Falls back to
 *   `--handbill-color-action`.
 * @cssprop [--digest-signup-color-action-text=currentColor] - Words on the button. Falls back to
 *   `--handbill-color-action-text`.
 * @cssprop [--digest-signup-color-ground=Canvas] - Ground of a dialog or a box. Falls back to
 *   `--handbill-color-ground`.
 * @cssprop [--digest-signup-radius=0.25em] - Corners. Falls back to `--handbill-radius`.
 * @cssprop [--digest-signup-form-size=32em] - Most width of the form. Falls back to `--handbill-form-size`.
 *
 * @cssstate ready - Waits for the reader.
 * @cssstate sending - On its way.
 * @cssstate held - Kept back until the reader sends it once more.
 * @cssstate subscribed - Nothing more is needed.
 * @cssstate pending - The reader has to confirm by mail; also where the service says that it knows the address.
 * @cssstate sent-unknown - It left; nobody can know more.
 * @cssstate unknown - No answer came: it may have worked.
 * @cssstate invalid - The service does not accept a field.
 * @cssstate blocked - The service refuses this way of signing up.
 * @cssstate rate-limited - Too many tries.
 * @cssstate unavailable - The service cannot do it now.
 * @cssstate offline - The browser has no network.
 */
export class DigestSignupElement extends DigestSignupAttributes {
  /** Lets the browser keep what was typed in its own history of the session, which no script can read. */
  static readonly formAssociated = true;
  static override structure = structure;
  static override look = look;

  #plan: SignupPlan = signupPlan({});
  #service: SignupProvider | HandbillError | undefined;
  /** The service that the owner's form names, for as long as that form is there. */
  #owners: { form: HTMLFormElement; service: SignupProvider } | undefined;
  #overlayArrives: Promise<void> | undefined;
  /** Lists of the service's own choice. */
  #offered: readonly SignupList[] = [];
  #overlay: Overlay | undefined;
  #wrong: Wrong = {};
  #kept: FormData | undefined;
  /** The error whose telling the page took upon itself. */
  #silenced: HandbillError | undefined;
  readonly #configured = new Configured(providerFrom);
  readonly #acts = new FormActs({
    send: (form) => this.#send(form),
    touched: takeBackComplaints,
    refused: (control) => complain(control, this.#messages),
  });
  readonly #signup = new SignupController(this, {
    provider: () => this.#service,
    challenge: () => this.#challengeAnswer(),
    sendForm: (form) => this.#sendForm(form),
    onState: (state) => this.#follow(state),
  });

  readonly #context: SignupContext = {
    say: (sentence) => this.announce(sentence),
    acts: async () => {
      const { readerActs } = await import('../page/acts.js');
      return readerActs(settingsFor(this).storage !== 'none');
    },
    key: () => [(this.#service as SignupProvider).api, ...this.#plan.lists].join(' '),
  };

  /** What the sign-up is, as one value. */
  get state(): SignupState {
    return this.#signup.state;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // Does not bubble.
    this.addEventListener('invalid', this.#acts.invalid, true);
    this.#overlay?.connect();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#overlay?.disconnect();
  }

  /** Not before all children are there: one of them may be the form. */
  override requestUpdate(): void {
    whenParsed(() => super.requestUpdate());
  }

  /** The reader has come back to a page that the browser had to load anew. */
  formStateRestoreCallback(kept: FormData): void {
    this.#kept = kept;
    this.requestUpdate();
  }

  protected override willUpdate(): void {
    try {
      this.#plan = signupPlan(this);
      for (const doubt of this.#plan.doubts) this.tell(doubt);
      if (this.#plan.words.open !== 'inline') this.#needOverlay();
      this.#use(this.#serviceFromSettings());
    } catch (error) {
      if (!isHandbillError(error)) throw error;
      this.#use(error);
    }
  }

  /** Words in a wrong language would be read out, and then replaced. */
  protected override shouldUpdate(): boolean {
    return canSpeak(this.language, () => this.requestUpdate());
  }

  protected override updated(): void {
    super.updated();
    // Who looks over the page's style sheets must not learn either whom a service knows.
    this.setStates([this.state.status.replace('already', 'pending')]);
    this.#overlay?.drawn();
    // Firefox loses the keys that are pressed before the form is laid out in its slot.
    this.#ownersForm?.getBoundingClientRect();
    const form = this.#ownForm;
    if (form) this.#freeOuterForm();
    if (form && this.#kept) {
      fillIn(form, this.#kept);
      this.#kept = undefined;
    }
  }

  /** Of an owner's form in another one the parser leaves the fields, to the outer one: it shall not wait for them. */
  #freeOuterForm(): void {
    for (const field of this.querySelectorAll<HTMLInputElement>(':required'))
      field.required = false;
  }

  protected override errorEvent(error: HandbillError): Event {
    return new DigestSignupErrorEvent(error);
  }

  #serviceFromSettings(): SignupProvider {
    const form = this.#ownersForm;
    if (this.provider) return this.provider;
    if (!form || this.api || this.adapter) return this.#configured.for(settingsFor(this));
    if (this.#owners?.form !== form) {
      this.#owners = { form, service: ownersService(form, () => this.#acts.heard) };
    }
    return this.#owners.service;
  }

  #use(service: SignupProvider | HandbillError): void {
    const before = this.#service;
    this.#service = service;
    if (!isHandbillError(service)) {
      if (service !== before) whenIdle(() => this.#load(service));
      // Made anew at each look, the same mistake is told once.
    } else if ((before as HandbillError | undefined)?.message !== service.message) {
      this.#tell(service);
    }
  }

  /**
   * Gets ahead of the reader what the service is made of, and what it offers where the owner wants that. What cannot
   * be had is tried again when it is needed.
   */
  async #load(service: SignupProvider): Promise<void> {
    try {
      await service.load?.();
      if (this.#plan.topics === 'service') this.#offered = (await service.lists?.()) ?? [];
      this.requestUpdate();
    } catch (error) {
      if (isHandbillError(error)) this.#tell(error);
    }
  }

  #tell(error: HandbillError): void {
    this.#silenced = this.report(error) ? undefined : error;
  }

  get #ownersForm(): HTMLFormElement | null {
    return this.querySelector('form');
  }

  async #challengeAnswer(): Promise<string | undefined> {
    const place = this.querySelector('[slot=challenge]');
    const { getChallenge } = this;
    if (!place && !getChallenge) return undefined;
    const { challengeAnswer } = await optionalCode(import('./challenge.js'));
    return challengeAnswer(getChallenge ?? place, systemClock);
  }

  /** Once: where it cannot be had, the owner is told, and the children stay. */
  #needOverlay(): void {
    this.#overlayArrives ??= optionalCode(import('./overlay.js')).then(
      ({ Overlay }) => {
        this.#overlay = new Overlay(this, this.#context);
        this.requestUpdate();
      },
      (error) => this.#tell(error),
    );
  }

  #url(said: string | undefined): string | undefined {
    return safeUrl(said, pageAddress());
  }

  get #messages(): SignupMessages {
    return messagesFor(this.language, signupMessages);
  }

  /** What the service does not take is not asked. */
  #can(ability: SignupAbility): boolean {
    const { abilities } = this.#service as SignupProvider;
    const can = abilities?.includes(ability) !== false;
    if (!can) this.tell(new HandbillError('CONFIG_UNSUPPORTED', { detail: ability }));
    return can;
  }

  get #topics(): readonly SignupList[] {
    const { topics } = this.#plan;
    const offered = topics === 'service' ? this.#offered : topics;
    return offered.length > 0 && this.#can('lists') ? offered : [];
  }

  /** @returns Whether the browser shall send the form too. */
  #send(form: HTMLFormElement): boolean {
    const isOwners = form === this.#ownersForm;
    // What the owner's form does by itself is better than nothing.
    if (isHandbillError(this.#service)) return true;
    if (this.state.status === 'sending' || !(isOwners || this.#isGood(form))) return false;
    const { lists } = this.#plan;
    const reading = readForm(form);
    const request = signupRequest(reading, lists, this, this.language, systemClock.now());
    if (!this.dispatchEvent(new DigestSignupSubmitEvent(request))) return false;
    this.#signup.submit(request, form.querySelector<HTMLInputElement>('.trap')?.value);
    return this.#service === this.#owners?.service && network.online;
  }

  #isGood(form: HTMLFormElement): boolean {
    const mustChoose = this.#topics.length > 0 && this.#plan.lists.length === 0;
    this.#wrong = wrongFields(form, this.#messages, mustChoose);
    return !this.#showWrong();
  }

  /** @returns Whether there is something wrong. */
  #showWrong(): boolean {
    const [field] = Object.keys(this.#wrong);
    this.requestUpdate();
    if (field) this.#focus(field);
    return !!field;
  }

  /** Puts the focus into a field, once it is drawn. */
  async #focus(field: string): Promise<void> {
    await this.updateComplete;
    const form = this.#ownersForm ?? this.#ownForm;
    const control = form && controlsOf(form).find((control) => fieldOf(control) === field);
    control?.focus();
  }

  get #ownForm(): HTMLFormElement | null | undefined {
    return this.shadowRoot?.querySelector('form');
  }

  /** What the reader mends is no longer complained of. */
  readonly #onInput = ({ target }: Event): void => {
    takeBackComplaints();
    // No value of the host's form, if there is one around: state only.
    const form = this.#ownForm;
    if (form) this.internals.setFormValue(null, new FormData(form));
    const field = fieldOf(target as FormControl);
    if (!this.#wrong[field]) return;
    delete this.#wrong[field];
    this.requestUpdate();
  };

  readonly #onFocus = (): void => this.#signup.prepare();

  async #sendForm(form: NativeForm): Promise<SignupOutcome> {
    const { target = '_blank' } = this;
    const code = await sendForm(form, target);
    if (code) throw new HandbillError(code, { url: form.action });
    return { status: 'sent-unknown', tab: target !== '_self' };
  }

  #follow(state: SignupState): void {
    if (isDone(state)) this.#showDone();
    else if ('error' in state) this.#showFailed(state);
  }

  #showFailed(state: SignupState & { error: HandbillError }): void {
    const { error, status } = state;
    // What a reader mistyped is nothing that the owner could act on.
    if (status === 'invalid') {
      this.#silenced = this.dispatchEvent(this.errorEvent(error)) ? undefined : error;
    } else this.#tell(error);
    const form = this.#ownersForm;
    const { invalid } = this.#messages;
    this.#wrong = Object.fromEntries(
      (status === 'invalid' ? state.fields : []).map((field) => [field, invalid]),
    );
    if (form) complainAbout(form, this.#wrong);
    if (!this.#showWrong() && !this.#silenced) this.announce(this.#notice);
  }

  async #showDone(): Promise<void> {
    const { renderRoot } = this;
    // Also while the reader looks at another tab.
    const hadFocus = this.contains((this.getRootNode() as Document).activeElement);
    if (this.#plan.words.open === 'inline') this.#holdHeight();
    if (!hadFocus) this.announce(this.#notice);
    await this.updateComplete;
    if (hadFocus) renderRoot.querySelector<HTMLElement>('[part=result]')?.focus();
    this.#remember();
    const url = this.#url(this.successUrl);
    const { status } = this.state as SignupSuccess;
    if (this.dispatchEvent(new DigestSignupSuccessEvent(status)) && url) visit(url);
  }

  /** Who has signed up is not asked again unasked; where that cannot be written down, it is. */
  async #remember(): Promise<void> {
    const { acts, key } = this.#context;
    const done = await acts().catch(() => {});
    done?.remember(`signed-up ${key()}`, 365);
  }

  /** What takes the place of the form is smaller: nothing below it shall jump. */
  #holdHeight(): void {
    const frame = this.renderRoot.querySelector<HTMLElement>('.frame');
    frame?.style.setProperty('min-block-size', `${frame.offsetHeight}px`);
  }

  readonly #onAgain = (): void => {
    this.#signup.again();
    this.#focus('email');
  };

  get #notice(): string {
    return noticeOf(this.state, this.#messages)?.text ?? '';
  }

  protected override render(): TemplateResult {
    const acts = this.#acts;
    return html`<div part="base" @submit=${acts.submit} @click=${acts.click} @input=${this.#onInput} @focusin=${this.#onFocus}>
      ${this.#renderPlace()}
    </div>`;
  }

  /** Where the form stands: here, or in a box of its own. */
  #renderPlace(): TemplateResult {
    const announcer = this.renderAnnouncer();
    if (isHandbillError(this.#service)) return html`<slot></slot>`;
    const content = html`<slot name="heading"></slot><div class="frame">${signupBody(this.state, this.#view)}</div>`;
    const { open } = this.#plan.words;
    const overlay = this.#overlay;
    if (open === 'inline') return html`${content}${announcer}`;
    // All but an open dialog is silent.
    if (open === 'button' && overlay) return overlay.render(html`${content}${announcer}`);
    return html`${overlay?.render(content)}<slot></slot>${announcer}`;
  }

  get #view(): SignupView {
    const { words, frequencies } = this.#plan;
    const messages = this.#messages;
    const hasConsent = this.consentText ?? this.querySelector('[slot=consent]');
    const name = words.name !== 'none' && this.#can('name') ? words.name : 'none';
    const topics = this.#topics;
    const offered = frequencies.length > 0 && this.#can('frequency') ? frequencies : [];
    return {
      messages,
      name,
      topics,
      frequencies: offered,
      consent: hasConsent ? (this.consentText ?? '') : undefined,
      policy: this.#url(this.consentUrl),
      submitLabel: this.submitLabel ?? messages.submit,
      sending: this.state.status === 'sending',
      wrong: this.#wrong,
      isOwners: !!this.#ownersForm,
      silenced: !!this.#silenced,
      page: this.#url(this.serviceUrl) ?? (this.#service as SignupProvider).page,
      onAgain: this.#onAgain,
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'digest-signup': DigestSignupElement;
  }
  interface HTMLElementEventMap {
    'digest-signup-submit': DigestSignupSubmitEvent;
    'digest-signup-success': DigestSignupSuccessEvent;
    'digest-signup-error': DigestSignupErrorEvent;
  }
}
