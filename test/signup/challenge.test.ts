import { expect } from '@open-wc/testing';
import { challengeAnswer } from '../../src/signup/challenge.js';
import { FakeClock } from '../fakes/fake-clock.js';
import { failureOf } from '../support/failure-of.js';

const clock = new FakeClock();

function place(markup: string): Element {
  const element = document.createElement('div');
  element.innerHTML = markup;
  return element;
}

describe('challengeAnswer', () => {
  for (const name of [
    'cf-turnstile-response',
    'h-captcha-response',
    'g-recaptcha-response',
    'frc-captcha-solution',
    'frc-captcha-response',
    'altcha',
  ]) {
    it(`finds the answer in a field named ${name}`, async () => {
      const input = place(`<div><input type="hidden" name="${name}" value="solved"></div>`);
      expect(await challengeAnswer(input, clock)).to.equal('solved');
      const area = place(`<textarea name="${name}">solved</textarea>`);
      expect(await challengeAnswer(area, clock)).to.equal('solved');
    });
  }

  it('finds the one that has an answer', async () => {
    const check = place(`
      <input name="g-recaptcha-response">
      <input name="h-captcha-response" value="solved">`);
    expect(await challengeAnswer(check, clock)).to.equal('solved');
  });

  it('takes the answer of the owner', async () => {
    expect(await challengeAnswer(() => 'solved', clock)).to.equal('solved');
    expect(await challengeAnswer(async () => 'solved', clock)).to.equal('solved');
  });

  for (const [name, check] of Object.entries({
    'there is no check': null,
    'its script did not load': place('<div class="cf-turnstile"></div>'),
    'it is not solved': place('<input name="cf-turnstile-response">'),
    'only other fields are filled in': place('<input name="altcha-note" value="7">'),
    'the owner has no answer': () => '',
  })) {
    it(`F80 fails where ${name}`, async () => {
      expect((await failureOf(challengeAnswer(check, clock))).code).to.equal('FORM_CHALLENGE');
    });
  }

  for (const [name, check] of Object.entries<() => Promise<string>>({
    throws: () => {
      throw new TypeError('turnstile is not defined');
    },
    rejects: () => Promise.reject(new TypeError('turnstile is not defined')),
  })) {
    it(`F80 fails where the owner's function ${name}`, async () => {
      const { code, cause } = await failureOf(challengeAnswer(check, clock));
      expect(code).to.equal('FORM_CHALLENGE');
      expect(cause).to.be.instanceOf(TypeError);
    });
  }

  it('F80 waits fifteen seconds for an answer', async () => {
    const clock = new FakeClock();
    let code: string | undefined;
    failureOf(challengeAnswer(() => new Promise<string>(() => {}), clock)).then((error) => {
      code = error.code;
    });
    await clock.advance(14_999);
    expect(code).to.equal(undefined);
    await clock.advance(1);
    expect(code).to.equal('FORM_CHALLENGE');
  });

  it('leaves no timer behind', async () => {
    const clock = new FakeClock();
    await challengeAnswer(() => 'solved', clock);
    await failureOf(challengeAnswer(() => Promise.reject(new Error('gone')), clock));
    expect(clock.waiting).to.equal(0);
  });
});
