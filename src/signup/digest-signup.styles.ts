import { css } from '../ui/style-sheets.js';

/** A design value: the form's own property, else the one all our elements share, else the default. */
const token = (name: string, fallback: string) =>
  `var(--digest-signup-${name}, var(--handbill-${name}, ${fallback}))`;

/** The geometry that holds without any look. What is said of a field stands above it, and scrolls into view with it. */
export const structure = css`
  :host {
    line-height: 1.5;
  }
  .frame {
    max-inline-size: ${token('form-size', '32em')};
  }
  .frame div {
    display: grid;
    gap: 0.25em;
  }
  form {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: ${token('gap', '1em')};
  }
  [part='field'] {
    flex: 1 12em;
  }
  [part='field'] ~ [part='field'],
  fieldset,
  ::slotted([slot='challenge']) {
    flex-basis: 100%;
  }
  input {
    scroll-margin: 6em;
  }
  [part='input'] {
    min-inline-size: 0;
    box-sizing: border-box;
    unicode-bidi: plaintext;
  }
  fieldset,
  legend,
  p {
    border: 0;
    margin: 0;
    padding: 0;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  [part='choice'] {
    display: flex;
    gap: 0.5em;
    padding-block: 0.25em;
  }
  [part='choice'] input {
    flex: none;
    margin: 0.35em 0;
  }
  button,
  [part='input'] {
    min-block-size: 2.75em;
  }
  button,
  a {
    justify-self: start;
  }
  [part='message'] {
    min-block-size: 1.5em;
    margin-block-start: 0.5em;
  }
  .trap,
  [part='field-error']:empty {
    display: none;
  }
`;

/** At home on the page: colours are mixed from the page's own ink (docs/adr/0003). */
export const look = css`
  :host {
    --_error: ${token('color-error', 'currentColor')};
    color: ${token('color', 'inherit')};
  }
  [part='label'],
  [part='submit'],
  [part='field-error'] {
    font-weight: 600;
  }
  button,
  [part='input'] {
    font: inherit;
    color: inherit;
    background: none;
    border: 1px solid ${token('color-rule', 'color-mix(in srgb, currentColor 60%, #0000)')};
    border-radius: ${token('radius', '0.25em')};
    padding: 0.4em 0.75em;
  }
  button {
    padding-inline: 1.25em;
    cursor: pointer;
    border-color: currentColor;
  }
  [part='submit'] {
    color: ${token('color-action-text', 'inherit')};
    background: ${token('color-action', 'color-mix(in srgb, currentColor 10%, #0000)')};
  }
  a {
    color: inherit;
  }
  input:user-invalid,
  [aria-invalid='true'] {
    border: 2px solid var(--_error);
  }
  [part='field-error'] {
    color: var(--_error);
  }
  :focus-visible {
    outline: 2px solid ${token('color-focus', 'currentColor')};
    outline-offset: 2px;
  }
  [part='result'] {
    outline: 0;
  }
`;
