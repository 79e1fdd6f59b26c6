import { expect } from '@open-wc/testing';
import { fillIn } from '../../src/signup/kept-fields.js';
import { formOf, leaveNoForm } from './support/form-of.js';

const markup = `
  <input name="email" type="email">
  <input name="name">
  <input name="lists" type="checkbox" value="water">
  <input name="lists" type="checkbox" value="schools">
  <input name="lists" type="checkbox" value="ships">
  <input name="frequency" type="radio" value="daily" checked>
  <input name="frequency" type="radio" value="weekly">
  <input name="consent" type="checkbox">`;

/** What a form holds that was filled in with this. */
function filledWith(...fields: readonly (readonly [string, string])[]) {
  const kept = new FormData();
  for (const [name, value] of fields) kept.append(name, value);
  const form = formOf(markup);
  fillIn(form, kept);
  return [...new FormData(form)];
}

afterEach(leaveNoForm);

describe('fillIn', () => {
  it('fills in again all that was kept', () => {
    const fields = [
      ['email', 'ida@@readers'],
      ['name', 'Ida'],
      ['lists', 'water'],
      ['lists', 'ships'],
      ['frequency', 'weekly'],
      ['consent', 'on'],
    ] as const;
    expect(filledWith(...fields)).to.deep.equal(fields);
  });

  it('empties what was empty', () => {
    expect(filledWith(['frequency', 'daily'])).to.deep.equal([
      ['email', ''],
      ['name', ''],
      ['frequency', 'daily'],
    ]);
  });

  it('leaves out fields that the form no longer has', () => {
    expect(filledWith(['phone', '7'], ['lists', 'gone'], ['frequency', 'daily'])).to.deep.equal([
      ['email', ''],
      ['name', ''],
      ['frequency', 'daily'],
    ]);
  });
});
