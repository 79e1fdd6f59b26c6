import { expect } from '@open-wc/testing';
import { render } from 'lit/html.js';
import { heading, headingLevelFrom } from '../../src/ui/heading.js';

describe('heading', () => {
  for (const level of [1, 2, 3, 4, 5, 6]) {
    it(`draws a real heading of level ${level}`, () => {
      const place = document.createElement('div');
      render(heading(level, 'title', 'High tide'), place);
      const drawn = place.firstElementChild;
      expect(drawn?.localName).to.equal(`h${level}`);
      expect(drawn?.part.value).to.equal('title');
      expect(drawn?.textContent).to.equal('High tide');
    });
  }

  it('keeps its element when only the words change', () => {
    const place = document.createElement('div');
    render(heading(2, 'title', 'High tide'), place);
    const before = place.firstElementChild;
    render(heading(2, 'title', 'Low tide'), place);
    expect(place.firstElementChild).to.equal(before);
    expect(before?.textContent).to.equal('Low tide');
  });

  it('F57 draws markup as the text it is', () => {
    const place = document.createElement('div');
    render(heading(2, 'title', '<img src="x" onerror="alert(1)">'), place);
    expect(place.querySelector('img')).to.be.null;
  });
});

describe('headingLevelFrom', () => {
  for (const level of [1, 6]) {
    it(`takes ${level} as a level of headings`, () => {
      expect(headingLevelFrom(level)).to.equal(level);
    });
  }

  for (const level of [undefined, 0, 7, -1, 2.5, Number.NaN, Number.POSITIVE_INFINITY]) {
    it(`F06 takes ${level} for a level of three`, () => {
      expect(headingLevelFrom(level)).to.equal(3);
    });
  }
});
