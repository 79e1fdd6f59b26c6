import { expect } from '@open-wc/testing';
import { answered, codesOf } from '../../feed/support/answered.js';
import { soundDocument } from '../../feed/support/dialects/dialect.js';
import { dialects, dialectsInJson, dialectsInXml } from '../../feed/support/dialects.js';
import { idsOf } from '../../feed/support/stories.js';
import { failureOf } from '../../support/failure-of.js';

describe('the source of every dialect meets other documents', () => {
  for (const dialect of dialects) {
    const sound = soundDocument(dialect);

    it(`three sound stories are shown in ${dialect.name}`, async () => {
      const page = await answered(dialect, sound);
      expect(page.articles.map(({ title }) => title)).to.have.members([
        'Story 1',
        'Story 2',
        'Story 3',
      ]);
      expect(page.problems).to.be.empty;
    });

    it(`F45 another service's answer is refused in ${dialect.name}`, async () => {
      for (const other of ['{"found":2,"stories":[]}', '<opml version="2.0"><body/></opml>']) {
        const { code } = await failureOf(answered(dialect, other));
        const isSameLanguage = other.startsWith('{') === (dialect.foreign === 'BODY_NOT_JSON');
        expect(code, other).to.equal(isSameLanguage ? 'BODY_SHAPE' : dialect.foreign);
      }
    });

    it(`F46 an answer without a word is empty in ${dialect.name}`, async () => {
      for (const body of ['', ' \n\t ', null]) {
        expect((await failureOf(answered(dialect, body))).code).to.equal('BODY_EMPTY');
      }
    });

    it(`F46 a list of nothing is an empty page in ${dialect.name}`, async () => {
      const page = await answered(dialect, dialect.document([]));
      expect([page.articles, page.next, page.problems]).to.deep.equal([[], undefined, []]);
    });

    it(`F46 other values are refused in ${dialect.name}`, async () => {
      const values = ['null', '{}', '"text"', '42', 'false'];
      // To WordPress, a list of nothing is an answer.
      if (dialect.name !== 'wordpress') values.push('[]');
      for (const body of values) {
        const { code } = await failureOf(answered(dialect, body));
        expect(code, body).to.equal(
          dialect.foreign === 'BODY_NOT_JSON' ? 'BODY_SHAPE' : dialect.foreign,
        );
      }
    });
  }

  for (const dialect of dialectsInJson) {
    const sound = soundDocument(dialect);
    for (const [name, body] of Object.entries({
      'cut off': sound.slice(0, -40),
      'a number that is none': sound.replace('"Story 1"', 'NaN'),
      comments: `/* cached */ ${sound} // end`,
      'a trailing comma': `${sound.slice(0, -1)},${sound.slice(-1)}`,
      'two documents': sound + sound,
      'single quotes': sound.replaceAll('"', "'"),
      'a notice before it': `<br />\n<b>Warning</b>: Undefined key on line 7<br />\n${sound}`,
      'a guard before it': `)]}',\n${sound}`,
    })) {
      it(`F47 ${name} is no JSON in ${dialect.name}`, async () => {
        expect((await failureOf(answered(dialect, body))).code).to.equal('BODY_NOT_JSON');
      });
    }
  }

  for (const dialect of dialectsInXml) {
    const sound = soundDocument(dialect);

    it(`F47 what was cut off shows whole stories and says so in ${dialect.name}`, async () => {
      const page = await answered(dialect, sound.slice(0, -60));
      expect(idsOf(page)).to.deep.equal(['2', '1'].reverse());
      expect(codesOf(page)).to.include('BODY_ILL_FORMED');
    });

    it(`F47 what was cut off before its first story fails in ${dialect.name}`, async () => {
      for (const length of [5, 20, sound.indexOf('Story 1') - 9]) {
        const { code } = await failureOf(answered(dialect, sound.slice(0, length)));
        expect(code, sound.slice(0, length)).to.equal('BODY_ILL_FORMED');
      }
    });

    it(`F47 two documents in one have each story once in ${dialect.name}`, async () => {
      expect((await answered(dialect, sound + sound)).articles).to.have.length(3);
    });

    it(`F47 what follows the root is overlooked in ${dialect.name}`, async () => {
      const page = await answered(dialect, `${sound}\n} // end <!-- cached --> <b>more</b> &c`);
      expect(page.articles).to.have.length(3);
    });

    it(`F47 a notice before it is refused in ${dialect.name}`, async () => {
      const notice = `<br />\n<b>Warning</b>: Undefined key on line 7<br />\n${sound}`;
      expect((await failureOf(answered(dialect, notice))).code).to.equal('BODY_SHAPE');
    });
  }
});
