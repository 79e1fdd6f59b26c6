import { expect } from '@open-wc/testing';
import { fromItem } from '../support/xml-documents.js';

const site = 'https://archive.example';
const urlFrom = (fields: string) => fromItem(fields).image?.url;

describe('the picture of an item in XML', () => {
  for (const [what, fields] of Object.entries({
    'a medium': `<media:content url="${site}/a.jpg" medium="image"/>`,
    'a type': `<media:content url="${site}/a.jpg" type="image/jpeg"/>`,
    'an ending': `<media:content url="${site}/a.jpg?w=1"/>`.replace('a.jpg?w=1', 'a.jpg'),
    'a group': `<media:group><media:content url="${site}/a.jpg" medium="image"/></media:group>`,
    'a thumbnail': `<media:thumbnail url="${site}/a.jpg"/>`,
    'an enclosure': `<enclosure url="${site}/a.jpg" type="image/jpeg" length="0"/>`,
    'a podcast': `<itunes:image href="${site}/a.jpg"/>`,
    'its text': `<content:encoded><![CDATA[<p><img alt="" src="/a.jpg"></p>]]></content:encoded>`,
    'escaped text': `<description>&lt;img src='/a.jpg'&gt;</description>`,
  })) {
    it(`is known by ${what}`, () => {
      expect(urlFrom(fields)).to.equal(`${site}/a.jpg`);
    });
  }

  it('is the one marked as default', () => {
    const [one, other] = ['a.jpg"', 'b.jpg" isDefault="true"'].map(
      (rest) => `<media:content medium="image" url="${site}/${rest}/>`,
    );
    expect(urlFrom(`${one}${other}`)).to.equal(`${site}/b.jpg`);
  });

  it('is no film', () => {
    expect(urlFrom(`<media:content url="${site}/a.mp4" medium="video"/>`)).to.equal(undefined);
  });

  it('is not one dot that counts readers', () => {
    const html = '<img src="/dot.gif" width="1" height="1"><img src="/a.jpg">';
    expect(urlFrom(`<description><![CDATA[${html}]]></description>`)).to.equal(`${site}/a.jpg`);
  });

  it('has its text and size', () => {
    const html = '<img src="/a.jpg" alt="Salt &amp; rope" width="640" height="480px">';
    expect(fromItem(`<description><![CDATA[${html}]]></description>`).image).to.deep.equal({
      url: `${site}/a.jpg`,
      alt: 'Salt & rope',
      width: 640,
      height: 480,
      sizes: [],
    });
  });

  it('is no script', () => {
    const html = '<img src="javascript:alert(1)"><img src="data:image/png,x">';
    expect(urlFrom(`<description><![CDATA[${html}]]></description>`)).to.equal(undefined);
  });
});
