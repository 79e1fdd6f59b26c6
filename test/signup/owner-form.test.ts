import { expect } from '@open-wc/testing';
import { FormActs } from '../../src/signup/form-acts.js';
import { controlsOf, type FormControl } from '../../src/signup/form-reading.js';
import {
  complain,
  complainAbout,
  ownersService,
  takeBackComplaints,
} from '../../src/signup/owner-form.js';
import { signupMessages } from '../../src/signup/signup-messages.js';
import { failureOf } from '../support/failure-of.js';
import { heldClock, releaseClock } from '../support/system-clock.js';
import { formOf, leaveNoForm } from './support/form-of.js';
import { subscription } from './support/subscription.js';

const { emailWrong, missing } = signupMessages;
const action = 'https://service.example/subscribe';

/** A form of the owner's with these attributes. */
function ownersForm(attributes: Readonly<Record<string, string>> = { action }): HTMLFormElement {
  const form = formOf('');
  for (const [name, value] of Object.entries(attributes)) form.setAttribute(name, value);
  return form;
}

afterEach(leaveNoForm);
afterEach(releaseClock);

describe('ownersService', () => {
  /** What becomes of a form that the browser sends or not. */
  const signUp = (form: HTMLFormElement, isSent = true) =>
    ownersService(form, () => isSent).subscribe(subscription);

  for (const [given, address] of [
    [action, action],
    ['/subscribe?form=7', `${location.origin}/subscribe?form=7`],
    ['', location.href],
  ] as const) {
    it(`is where the form goes for the action "${given}"`, () => {
      expect(ownersService(ownersForm({ action: given }), () => true).api).to.equal(address);
    });
  }

  it('is the page itself where the form has no action', () => {
    expect(ownersService(ownersForm({}), () => true).api).to.equal(location.href);
  });

  it('is not led astray by a field named action', () => {
    const form = ownersForm();
    form.innerHTML = '<input name="action" value="x"><input name="target" value="_blank">';
    expect(ownersService(form, () => true).api).to.equal(action);
  });

  it('claims no more than that a form left that opens elsewhere', async () => {
    const clock = heldClock();
    const outcome = signUp(ownersForm({ action, target: '_blank' }));
    await clock.advance(1_000);
    expect(await outcome).to.deep.equal({ status: 'sent-unknown', tab: true });
  });

  it('F70 tells that the frame forbids forms', async () => {
    const { code, facts } = await failureOf(signUp(ownersForm(), false));
    expect(code).to.equal('FRAME_NO_FORMS');
    expect(facts.url).to.equal(action);
  });

  it('tells that the page forbids it', async () => {
    const failing = failureOf(signUp(ownersForm()));
    document.dispatchEvent(
      new SecurityPolicyViolationEvent('securitypolicyviolation', {
        blockedURI: action,
        disposition: 'enforce',
        effectiveDirective: 'form-action',
      } as SecurityPolicyViolationEventInit),
    );
    const { code, facts } = await failing;
    expect(code).to.equal('NET_BLOCKED_CSP');
    expect(facts.url).to.equal(action);
  });

  for (const target of ['', '_self', '_top', '_parent']) {
    it(`waits for the page to be left for the target "${target}"`, async () => {
      const clock = heldClock();
      const failing = failureOf(signUp(ownersForm({ action, target })));
      await clock.advance(29_999);
      expect(clock.waiting).to.equal(1);
      await clock.advance(1);
      const { code, facts } = await failing;
      expect(code).to.equal('NET_TIMEOUT');
      expect(facts.sent).to.equal(true);
    });
  }

  it('claims no more than that a form left when the reader is back', async () => {
    const clock = heldClock();
    const outcome = signUp(ownersForm());
    await clock.advance(1_000);
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    expect(await outcome).to.deep.equal({ status: 'sent-unknown', tab: false });
    expect(clock.waiting).to.equal(0);
  });
});

describe('complaints at the fields of an owner', () => {
  const markup = `
    <input name="email" type="email" required>
    <input name="name" required value="Ida">
    <input name="phone" required>`;

  /** A form whose complaints are in our words, as the element has it. */
  function heardForm() {
    const form = formOf(markup);
    const acts = new FormActs({
      send: () => false,
      touched: takeBackComplaints,
      refused: (control) => complain(control, signupMessages),
    });
    form.addEventListener('invalid', acts.invalid, true);
    const [email, name, phone] = controlsOf(form) as [FormControl, FormControl, FormControl];
    return { form, email, name, phone };
  }

  it('are in our words when the browser refuses a field', () => {
    const { form, email, name, phone } = heardForm();
    form.reportValidity();
    expect(email.validationMessage).to.equal(emailWrong);
    expect(phone.validationMessage).to.equal(missing);
    expect(name.validationMessage).to.equal('');
  });

  it('are taken back before the browser looks again', () => {
    const { form, email, phone } = heardForm();
    form.reportValidity();
    [email.value, phone.value] = ['ida@readers.example', '7'];
    takeBackComplaints();
    expect(form.checkValidity()).to.equal(true);
  });

  it('are taken back once, and nothing that the owner says later', () => {
    const { form, email } = heardForm();
    form.reportValidity();
    takeBackComplaints();
    email.setCustomValidity('Not you.');
    takeBackComplaints();
    expect(email.validationMessage).to.equal('Not you.');
  });

  it('leave the words of the owner as they are', () => {
    const { form, name } = heardForm();
    name.setCustomValidity('Your full name, please.');
    form.reportValidity();
    takeBackComplaints();
    expect(name.validationMessage).to.equal('Your full name, please.');
  });

  it('say what a service does not accept', () => {
    const { form, email, name } = heardForm();
    email.value = 'ida@readers.example';
    complainAbout(form, { email: 'Not accepted.' });
    expect(email.validationMessage).to.equal('Not accepted.');
    expect(name.validationMessage).to.equal('');
    expect(document.activeElement).to.equal(email);
  });

  it('lead to the first of two fields that a service does not accept', () => {
    const { form, email, name } = heardForm();
    email.value = 'ida@readers.example';
    complainAbout(form, { name: 'Nor is this.', email: 'Not accepted.' });
    expect(name.validationMessage).to.equal('Nor is this.');
    expect(document.activeElement).to.equal(email);
  });

  it('take back what a service did not accept', () => {
    const { form, email, phone } = heardForm();
    [email.value, phone.value] = ['ida@readers.example', '7'];
    complainAbout(form, { email: 'Not accepted.' });
    takeBackComplaints();
    expect(form.checkValidity()).to.equal(true);
  });

  it('say nothing where nothing is wrong', () => {
    const { form, email, phone } = heardForm();
    [email.value, phone.value] = ['ida@readers.example', '7'];
    complainAbout(form, {});
    expect(form.checkValidity()).to.equal(true);
  });
});
