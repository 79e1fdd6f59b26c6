import { expect } from '@open-wc/testing';
import { summaryFrom } from '../../../src/feed/sources/wordpress/summary.js';

const link = 'https://archive.example/2026/02/tides/';

/** The tails of the bundled themes, on one excerpt. */
const tails = {
  'Twelve, Twenty, TwentyTwo and TwentyFive': '<p>The water rose [&hellip;]</p>\n',
  'Ten and Eleven': `<p>The water rose&hellip; <a href="${link}">Continue reading <span class="meta-nav">&rarr;</span></a></p>\n`,
  'Thirteen and Fourteen': `<p>The water rose &hellip; <a href="${link}" class="more-link">Continue reading <span class="screen-reader-text">Tides</span> <span class="meta-nav">&rarr;</span></a></p>\n`,
  'Fifteen, Sixteen and TwentyOne': `<p>The water rose&hellip; <a class="more-link" href="${link}">Continue reading<span class="screen-reader-text">Tides</span></a></p>\n`,
  'Seventeen and Nineteen': `<p>The water rose&hellip; </p>\n<p class="link-more"><a href="${link}" class="more-link">Continue reading<span class="screen-reader-text"> &#8220;Tides&#8221;</span></a></p>\n`,
};

describe('summaryFrom', () => {
  for (const [themes, excerpt] of Object.entries(tails)) {
    it(`takes off the tail of ${themes}`, () => {
      expect(summaryFrom(excerpt, link)).to.equal('The water rose…');
    });
  }

  it('knows a tail in any language', () => {
    const excerpt = `<p>עלה המים <a href='${link}'>להמשך הקריאה</a></p>`;
    expect(summaryFrom(excerpt, link)).to.equal('עלה המים');
  });

  it('knows a tail that leads into the story', () => {
    const excerpt = `<p>The water rose <a href="${link}#more-32">Read on</a></p>`;
    expect(summaryFrom(excerpt, link)).to.equal('The water rose');
  });

  it('knows a tail with a plain permalink', () => {
    const excerpt = '<p>The water rose <a href="https://a.example/?type=a&#038;p=32">On</a></p>';
    expect(summaryFrom(excerpt, 'https://a.example/?type=a&p=32')).to.equal('The water rose');
  });

  it('knows a tail to a host of other letters', () => {
    const excerpt = '<p>The water rose <a href="https://新聞.example/記事">On</a></p>';
    const url = new URL('https://新聞.example/記事').href;
    expect(summaryFrom(excerpt, url)).to.equal('The water rose');
  });

  it('keeps the words of a link elsewhere', () => {
    const excerpt = '<p>The water rose, says <a href="https://other.example/">the Times</a></p>';
    expect(summaryFrom(excerpt, link)).to.equal('The water rose, says the Times');
  });

  it('keeps a link to the story within the text', () => {
    const excerpt = `<p>The <a href="${link}">water</a> rose</p>`;
    expect(summaryFrom(excerpt, link)).to.equal('The water rose');
  });

  it('keeps an ellipsis within the text', () => {
    expect(summaryFrom('<p>The water… rose [...] again</p>', link)).to.equal(
      'The water… rose [...] again',
    );
  });

  it('writes three dots at the end as one', () => {
    expect(summaryFrom('<p>The water rose...</p>', link)).to.equal('The water rose…');
  });

  it('drops pictures and handlers of writers', () => {
    const excerpt = '<p>The <img src="pic.png" onerror="alert(1)"> water rose</p>';
    expect(summaryFrom(excerpt, link)).to.equal('The water rose');
  });

  for (const excerpt of ['', undefined, null, 42, ['a'], {}]) {
    it(`is empty for ${JSON.stringify(excerpt)}`, () => {
      expect(summaryFrom(excerpt, link)).to.equal('');
    });
  }

  for (const [name, excerpt] of Object.entries({
    'an open link': `<a href="${'x'.repeat(20_000)}`,
    'a thousand addresses': `<a ${'href="" '.repeat(2_500)}`,
    'a thousand ends': `<a href="${link}">${'</a></b>'.repeat(2_500)}x`,
  })) {
    it(`F50 is quick on ${name}`, () => {
      const start = performance.now();
      summaryFrom(excerpt, link);
      expect(performance.now() - start).to.be.below(200);
    });
  }
});
