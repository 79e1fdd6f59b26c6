import { expect } from '@open-wc/testing';
import { anyArticle } from '../../src/feed/article.js';
import { wordpress } from '../../src/feed/sources/wordpress.js';
import { HttpClient } from '../../src/net/http.js';
import { failureOf } from '../support/failure-of.js';
import { HostileCase } from '../support/hostile-case.js';
import { smallBudgets } from '../support/small-budgets.js';

const ask = ({ api }: HostileCase) =>
  wordpress({ api }).articles(anyArticle, { http: new HttpClient(smallBudgets) });

describe('the WordPress source meets other documents', () => {
  for (const name of ['f46-empty', 'f46-spaces', 'f46-no-content']) {
    it(`F46 a document of ${name} is empty`, async () => {
      const archive = new HostileCase(name);
      expect((await failureOf(ask(archive))).code).to.equal('BODY_EMPTY');
      expect((await archive.tally()).requests).to.equal(1);
    });
  }

  it('F46 an empty list is an empty page', async () => {
    const { articles, next, problems } = await ask(new HostileCase('f46-array'));
    expect(articles).to.be.empty;
    expect(next).to.be.undefined;
    expect(problems).to.be.empty;
  });

  for (const name of [
    'f45-other-shape',
    'f46-null',
    'f46-object',
    'f46-text',
    'f46-number',
    'f46-false',
    'f46-error-200',
  ]) {
    it(`${name.slice(0, 3).toUpperCase()} a document of ${name} is no list`, async () => {
      expect((await failureOf(ask(new HostileCase(name)))).code).to.equal('BODY_SHAPE');
    });
  }

  for (const name of [
    'f47-truncated',
    'f47-nan',
    'f47-comments',
    'f47-trailing-comma',
    'f47-two-documents',
    'f47-single-quotes',
    'f47-php-notice',
    'f47-guard-prefix',
  ]) {
    it(`F47 a document of ${name} is no JSON`, async () => {
      const archive = new HostileCase(name);
      expect((await failureOf(ask(archive))).code).to.equal('BODY_NOT_JSON');
      expect((await archive.tally()).requests).to.equal(1);
    });
  }

  // Chromium reads UTF-16 by its mark, though it should not.
  for (const name of ['f48-utf-16', 'f48-utf-16-labelled']) {
    it(`F48 the letters of ${name} are shown or refused`, async () => {
      const outcome = await ask(new HostileCase(name)).then(
        ({ articles }) => articles.length,
        ({ code }) => code,
      );
      expect(outcome).to.be.oneOf([2, 'BODY_NOT_JSON']);
    });
  }

  it('F48 a byte of nothing is no JSON', async () => {
    const { code } = await failureOf(ask(new HostileCase('f48-nul-byte')));
    expect(code).to.equal('BODY_NOT_JSON');
  });

  it('F48 a byte order mark is left out', async () => {
    expect((await ask(new HostileCase('f48-bom'))).articles).to.have.length(2);
  });

  for (const [name, title] of [
    ['f48-latin-1', 'Caf\u{FFFD} d\u{FFFD}j\u{FFFD} ferm\u{FFFD}'],
    ['f48-lone-surrogates', 'Half a sign: \u{FFFD} and \u{FFFD} apart'],
    ['f48-nul', 'Nothing in the middle'],
    ['f48-line-separators', 'Line separator, paragraph separator, next line'],
  ] as const) {
    it(`F48 the title of ${name} is well-formed`, async () => {
      const { articles } = await ask(new HostileCase(name));
      expect(articles[0]?.title).to.equal(title);
    });
  }

  it('F48 letters cut between two packets are whole', async () => {
    const { articles } = await ask(new HostileCase('ok-split-letters'));
    expect(articles[0]?.title).to.equal('Żółta łódź 漁船 🚢');
  });

  it('F55 keys of prototypes change no prototype', async () => {
    const { articles } = await ask(new HostileCase('f55-prototype-keys'));
    expect(articles).to.have.length.above(2);
    expect('handbillPolluted' in {}).to.be.false;
  });
});
