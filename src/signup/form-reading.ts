import { plainText } from '../content/text.js';
import type { SignupField } from './signup-outcome.js';

/** Names that owners give to the fields of their own forms, in small letters. */
const fields: Readonly<Record<string, SignupField | undefined>> = {
  email: 'email',
  name: 'name',
  list: 'lists',
  lists: 'lists',
  topics: 'lists',
  frequency: 'frequency',
  consent: 'consent',
};

export type FormControl = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** The controls of a form that hold something. */
export const controlsOf = (form: HTMLFormElement): readonly FormControl[] => [
  ...form.querySelectorAll<FormControl>('input,select,textarea'),
];

/** What a control is for: what `data-signup` says, else what its type or its name means. */
export function fieldOf({ dataset, type, name }: FormControl): SignupField | undefined {
  const said = dataset.signup ?? (type === 'email' ? type : name);
  return fields[said.toLowerCase()];
}

/** What a reader has filled in. */
export interface FormReading {
  email: string;
  name: string;
  lists: readonly string[];
  frequency: string;
  /** The sentence beside the box that was ticked. */
  consent: string;
}

export function readForm(form: HTMLFormElement): FormReading {
  const chosen = controlsOf(form).filter(isChosen);
  const all = (field: SignupField) => chosen.filter((control) => fieldOf(control) === field);
  const value = (field: SignupField) => all(field)[0]?.value ?? '';
  return {
    email: value('email'),
    name: value('name').trim(),
    lists: all('lists').flatMap(valuesOf).filter(Boolean),
    frequency: value('frequency'),
    consent: plainText(all('consent')[0]?.labels?.[0]?.textContent),
  };
}

const isChosen = (control: FormControl) =>
  !/^(checkbox|radio)$/.test(control.type) || (control as HTMLInputElement).checked;

const valuesOf = (control: FormControl) =>
  'selectedOptions' in control
    ? [...control.selectedOptions].map(({ value }) => value)
    : [control.value];
