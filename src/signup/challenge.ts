import { HandbillError } from '../net/handbill-error.js';
import type { Clock } from '../page/clock.js';

/** How long a check that a human is at work may take, in milliseconds. */
const patienceMs = 15_000;

/**
 * Where the common checks put their answer: Turnstile, hCaptcha, reCAPTCHA, Friendly Captcha (two versions) and Altcha.
 * Sources: their guides to client-side rendering.
 */
const names = /^(cf-turnstile|h-captcha|g-recaptcha|frc-captcha)-(response|solution)$|^altcha$/;

/**
 * The answer of a check that a human is at work.
 *
 * @param check The owner's function that has it, or what holds the check and its fields.
 * @throws {HandbillError} `FORM_CHALLENGE` where there is none.
 */
export async function challengeAnswer(
  check: (() => string | Promise<string>) | Element | null,
  clock: Clock,
): Promise<string> {
  const answer = typeof check === 'function' ? await inTime(check, clock) : answerIn(check);
  if (!answer) throw new HandbillError('FORM_CHALLENGE');
  return answer;
}

const answerIn = (place: Element | null) =>
  [...(place?.querySelectorAll<HTMLInputElement>('input,textarea') ?? [])].find(
    ({ name, value }) => names.test(name) && value,
  )?.value;

async function inTime(ask: () => string | Promise<string>, clock: Clock): Promise<string> {
  let stop = () => {};
  try {
    return await new Promise<string>((resolve, reject) => {
      stop = clock.after(patienceMs, () => reject(new HandbillError('FORM_CHALLENGE')));
      Promise.resolve(ask()).then(resolve, reject);
    });
  } catch (cause) {
    throw new HandbillError('FORM_CHALLENGE', { cause });
  } finally {
    stop();
  }
}
