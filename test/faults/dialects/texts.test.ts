import { expect } from '@open-wc/testing';
import { answered } from '../../feed/support/answered.js';
import { documentOf } from '../../feed/support/dialects/dialect.js';
import { dialects } from '../../feed/support/dialects.js';
import { strangeTexts } from '../../hostile-server/corpus-texts.mjs';

const poison = { handbillPolluted: true, toString: 'polluted' };
const poisoned = { ['__proto__']: poison, constructor: { prototype: poison } };
const dangerous = ['__proto__', 'constructor', 'prototype', 'toString', 'valueOf'];

describe('the source of every dialect meets odd texts', () => {
  for (const dialect of dialects) {
    it(`F55 keys of prototypes change no prototype in ${dialect.name}`, async () => {
      const body = documentOf(dialect, [{ extra: poisoned }, { title: poisoned }, {}]);
      expect((await answered(dialect, body)).articles).to.have.length.within(2, 3);
      expect('handbillPolluted' in {}).to.be.false;
    });

    it(`F55 names of prototypes are names in ${dialect.name}`, async () => {
      const stories = dangerous.map((name) => ({
        ...{ id: name, title: name, author: name, topic: name, language: name },
        ...{ url: `https://archive.example/${name}` },
      }));
      const { articles } = await answered(dialect, documentOf(dialect, stories));
      expect(articles.map(({ title }) => title)).to.have.members(dangerous);
      expect(articles.flatMap(({ authors }) => authors)).to.have.members(dangerous);
    });

    it(`F55 what is nested too deep leaves the others in ${dialect.name}`, async () => {
      const body = documentOf(dialect, [{ title: 'DEEP' }, {}, {}]);
      const deep = body.replace(/"?DEEP"?/, dialect.nested(200_000));
      expect((await answered(dialect, deep)).articles).to.have.length.within(2, 3);
    });

    it(`F55 a document nested too deep is refused in ${dialect.name}`, async () => {
      const outcome = await answered(dialect, dialect.nested(200_000)).then(
        // To WordPress, a list is an answer, and what is in it no story.
        ({ articles }) => articles.length,
        ({ code }) => code,
      );
      expect(outcome).to.equal('BODY_SHAPE');
    });

    it(`F56 letters stay as they are in ${dialect.name}`, async () => {
      const stories = strangeTexts.map(({ text }) => ({ title: text, author: text }));
      const { articles } = await answered(dialect, documentOf(dialect, stories));
      const expected = strangeTexts.map(({ text }) => text.replace(/[\p{Cc}\s]+/gu, ' ').trim());
      expect(articles.map(({ title }) => title)).to.have.members(expected);
      expect(articles.flatMap(({ authors }) => authors)).to.have.members(expected.filter(Boolean));
    });

    it(`F56 hosts of other letters are told in plain ones in ${dialect.name}`, async () => {
      const stories = strangeTexts.flatMap(({ link }) => (link ? [{ url: link }] : []));
      const { articles } = await answered(dialect, documentOf(dialect, stories));
      expect(articles).to.not.be.empty;
      for (const { url } of articles) expect(url).to.match(/^https?:\/\/[a-z\d.-]+\/[ -~]*$/);
    });

    it(`F54 languages are text or nothing in ${dialect.name}`, async () => {
      for (const language of ['en_US', '', 'x', 'no such tag', 42, {}, null]) {
        const { articles } = await answered(dialect, documentOf(dialect, [{ language }]));
        expect(articles[0]?.language).to.be.oneOf([undefined, String(language), '{}']);
      }
    });
  }
});
