import { systemClock } from '../page/clock.js';
import type { FormControl } from './form-reading.js';

/** What acts on a form lead to. */
export interface FormActsOptions {
  /**
   * The reader sends the form.
   *
   * @returns Whether the browser shall send it too.
   */
  send: (form: HTMLFormElement) => boolean;
  /** The reader presses the button or changes something: what was said of it before no longer counts. */
  touched: () => void;
  /** The browser does not accept a field, and is about to say so. */
  refused: (control: FormControl) => void;
}

/** Hears what a reader does with a form, whichever root it lies in. */
export class FormActs {
  /** Whether the last act led to what it should: to the browser's sending, or to its refusal of a field. */
  heard = false;
  readonly #options: FormActsOptions;

  constructor(options: FormActsOptions) {
    this.#options = options;
  }

  readonly submit = (event: Event): void => {
    this.heard = true;
    const goes = !event.defaultPrevented && this.#options.send(event.target as HTMLFormElement);
    if (!goes) event.preventDefault();
  };

  /** A frame that forbids forms fires no `submit`: there the press of the button has to do. */
  readonly click = (event: Event): void => {
    // What is pressed may be a picture on the button.
    const button = (event.target as Element).closest<HTMLButtonElement>('button,input');
    const form = button?.form;
    if (button?.type !== 'submit' || !form) return;
    this.heard = false;
    this.#options.touched();
    systemClock.after(0, () => {
      if (this.heard || event.defaultPrevented) return;
      if (form.noValidate || form.reportValidity()) this.#options.send(form);
    });
  };

  readonly invalid = ({ target }: Event): void => {
    this.heard = true;
    this.#options.refused(target as FormControl);
  };
}
