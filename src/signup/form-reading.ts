import type { SignupField } from './signup-outcome.js';

export type FormControl = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** The controls of a form that hold something. */
export const controlsOf = (form: HTMLFormElement): readonly FormControl[] => [
  ...form.querySelectorAll<FormControl>('input,select,textarea'),
];

/** What a control is for, a `SignupField` or else: what `data-signup` says, or what its type or its name means. */
export const fieldOf = ({ dataset, type, name }: FormControl): string =>
  (dataset.signup ?? (type === 'email' ? type : name))
    .toLowerCase()
    .replace(/^(list|topics)$/, 'lists');

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
    consent: textOf(all('consent')[0]?.labels?.[0]),
  };
}

/** On one line; an owner's own words stand in a slot. */
function textOf(label: Element | undefined): string {
  const words = label?.querySelector('slot')?.assignedNodes({ flatten: true }) ?? [label];
  return words
    .map((node) => node?.textContent)
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Whether a control is a box to tick. */
export const isBox = (control: FormControl): control is HTMLInputElement =>
  /^(checkbox|radio)$/.test(control.type);

const isChosen = (control: FormControl) => !isBox(control) || control.checked;

const valuesOf = (control: FormControl) =>
  'selectedOptions' in control
    ? [...control.selectedOptions].map(({ value }) => value)
    : [control.value];
