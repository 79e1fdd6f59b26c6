import { expect } from '@open-wc/testing';
import { answered } from '../../feed/support/answered.js';
import { type Dialect, documentOf, soundDocument } from '../../feed/support/dialects/dialect.js';
import { dialects, dialectsInJson, dialectsInXml } from '../../feed/support/dialects.js';
import { failureOf } from '../../support/failure-of.js';

/** Each letter as one byte. */
const latin1 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

const utf16 = (text: string) =>
  new Uint8Array(Uint16Array.from(`\u{feff}${text}`, (letter) => letter.charCodeAt(0)).buffer);

const titled = (dialect: Dialect, title: string) => documentOf(dialect, [{ title }]);

const titleOf = async (dialect: Dialect, body: BodyInit) =>
  (await answered(dialect, body)).articles[0]?.title;

describe('the source of every dialect meets other letters', () => {
  for (const dialect of dialects) {
    it(`F48 a byte order mark is left out in ${dialect.name}`, async () => {
      const body = `\u{feff}${soundDocument(dialect)}`;
      expect((await answered(dialect, body)).articles).to.have.length(3);
    });

    it(`F48 bytes of Latin-1 become signs of replacement in ${dialect.name}`, async () => {
      const body = latin1(titled(dialect, 'Café fermé'));
      expect(await titleOf(dialect, body)).to.equal('Caf\u{fffd} ferm\u{fffd}');
    });

    it(`F48 separators of lines are spaces in ${dialect.name}`, async () => {
      const body = titled(dialect, 'one\u{2028}two\u{2029}three');
      expect(await titleOf(dialect, body)).to.equal('one two three');
    });

    it(`F48 a sign of nothing is left out in ${dialect.name}`, async () => {
      const title = await titleOf(dialect, titled(dialect, 'No\u{0}thing'));
      expect(title).to.be.oneOf(['No thing', 'Nothing', 'No\u{fffd}thing']);
    });
  }

  for (const dialect of dialectsInJson) {
    it(`F48 half signs are replaced in ${dialect.name}`, async () => {
      const body = titled(dialect, 'Half \ud83d and \ude00 apart');
      expect(await titleOf(dialect, body)).to.equal('Half \u{fffd} and \u{fffd} apart');
    });

    it(`F48 letters of two bytes are no JSON in ${dialect.name}`, async () => {
      const { code } = await failureOf(answered(dialect, utf16(soundDocument(dialect))));
      expect(code).to.equal('BODY_NOT_JSON');
    });
  }

  for (const dialect of dialectsInXml) {
    it(`F48 half signs stay references in ${dialect.name}`, async () => {
      const body = titled(dialect, 'HALF').replace('HALF', '&#xD83D; and &#56832;');
      expect(await titleOf(dialect, body)).to.equal('\u{fffd} and \u{fffd}');
    });

    it(`F48 letters of two bytes are read in ${dialect.name}`, async () => {
      expect((await answered(dialect, utf16(soundDocument(dialect)))).articles).to.have.length(3);
    });

    it(`F48 Latin-1 that says so is read in ${dialect.name}`, async () => {
      const declared = `<?xml version="1.0" encoding="ISO-8859-1"?>${titled(dialect, 'Café')}`;
      expect(await titleOf(dialect, latin1(declared))).to.equal('Café');
    });
  }
});
