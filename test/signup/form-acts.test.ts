import { expect } from '@open-wc/testing';
import { FormActs } from '../../src/signup/form-acts.js';
import { settled } from '../support/settled.js';
import { formOf, leaveNoForm } from './support/form-of.js';

/** A form that is heard, and what its acts led to. */
function heardForm(markup: string, goes = false) {
  const form = formOf(markup);
  const told: string[] = [];
  const sent: Event[] = [];
  const acts = new FormActs({
    send: (of) => {
      told.push(of === form ? 'send' : 'send another');
      return goes;
    },
    touched: () => told.push('touched'),
    refused: ({ name }) => told.push(`refused ${name}`),
  });
  // Nothing leaves the page of these tests.
  const keep = (event: Event) => {
    if (!event.defaultPrevented) sent.push(event);
    event.preventDefault();
  };
  form.addEventListener('click', acts.click);
  form.addEventListener('submit', acts.submit);
  form.addEventListener('invalid', acts.invalid, true);
  form.addEventListener('submit', keep);
  return {
    acts,
    form,
    sent,
    told,
    async press(what = 'button,[type=submit],[type=image]') {
      form.querySelector<HTMLElement>(what)?.click();
      await settled();
    },
  };
}

/** The same in a frame that forbids forms: no event tells of a submission. */
function mutedForm(markup: string) {
  const made = heardForm(markup);
  const mute = (event: Event) => {
    event.stopImmediatePropagation();
    event.preventDefault();
  };
  made.form.addEventListener('submit', mute, true);
  return made;
}

const button = '<button>Sign up</button>';

afterEach(leaveNoForm);

describe('FormActs', () => {
  it('sends once when the button is pressed', async () => {
    const { press, told } = heardForm(button);
    await press();
    expect(told).to.deep.equal(['touched', 'send']);
  });

  it('sends when the form is submitted without a press', () => {
    const { form, told } = heardForm(button);
    form.requestSubmit();
    expect(told).to.deep.equal(['send']);
  });

  it('keeps the browser from sending too', async () => {
    const { press, sent } = heardForm(button);
    await press();
    expect(sent).to.be.empty;
  });

  it('lets the browser send where it shall', async () => {
    const { acts, press, sent } = heardForm(button, true);
    await press();
    expect(sent).to.have.length(1);
    expect(acts.heard).to.equal(true);
  });

  it('sends nothing that the page has cancelled', async () => {
    const { form, press, told } = heardForm(button);
    form.addEventListener('submit', (event) => event.preventDefault(), true);
    await press();
    expect(told).to.deep.equal(['touched']);
  });

  it('sends nothing when the page has cancelled the press', async () => {
    const { form, press, told } = heardForm(button);
    form.addEventListener('click', (event) => event.preventDefault());
    await press();
    expect(told).to.deep.equal(['touched']);
  });

  it('tells of a field that the browser refuses, and sends nothing', async () => {
    const { press, told } = heardForm(`<input name="email" required>${button}`);
    await press();
    expect(told).to.deep.equal(['touched', 'refused email']);
  });

  it('does not mind buttons that send nothing', async () => {
    const { press, told } = heardForm('<button type="button">More</button>');
    await press();
    expect(told).to.be.empty;
  });

  it('does not mind presses on anything else', async () => {
    const { press, told } = heardForm('<p>Our digest</p><input name="email">');
    await press('p');
    await press('input');
    expect(told).to.be.empty;
  });
});

describe('FormActs in a frame that forbids forms', () => {
  for (const markup of [
    button,
    '<input type="submit">',
    '<button><b>Sign up</b></button>',
    '<button><svg width="9" height="9"><path d="M0 0h9v9z"/></svg></button>',
  ]) {
    it(`F70 sends at a press of ${markup}`, async () => {
      const { acts, form, told } = mutedForm(markup);
      const pressed = form.querySelector('b,path') ?? form.firstElementChild;
      pressed?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
      await settled();
      expect(told).to.deep.equal(['touched', 'send']);
      expect(acts.heard).to.equal(false);
    });
  }

  it('F70 says what is wrong with a field, and sends nothing', async () => {
    const { press, told } = mutedForm(`<input name="email" required>${button}`);
    await press();
    expect(told).to.deep.equal(['touched', 'refused email']);
  });

  it('F70 leaves the checking to a form that does its own', async () => {
    const { form, press, told } = mutedForm(`<input name="email" required>${button}`);
    form.noValidate = true;
    await press();
    expect(told).to.deep.equal(['touched', 'send']);
  });

  it('F70 sends again at the next press', async () => {
    const { press, told } = mutedForm(button);
    await press();
    await press();
    expect(told).to.deep.equal(['touched', 'send', 'touched', 'send']);
  });
});
