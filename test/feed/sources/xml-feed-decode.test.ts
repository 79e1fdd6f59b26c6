import { expect } from '@open-wc/testing';
import { textFrom, XmlDecoder } from '../../../src/feed/sources/xml-feed/decode.js';

const ascii = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

/** "é" in Latin-1, behind this declaration. */
const latin = (declaration: string) => ascii(`${declaration}<a>\xe9</a>`);

describe('decoding XML', () => {
  it('believes a byte order mark before all else', () => {
    const bytes = Uint8Array.of(0xfe, 0xff, 0, 0x3c, 0, 0xe9);
    expect(textFrom(bytes, 'text/xml; charset=utf-8')).to.equal('<é');
  });

  it('believes HTTP before the document', () => {
    const bytes = latin('<?xml version="1.0" encoding="koi8-r"?>');
    expect(textFrom(bytes, 'text/xml; charset="iso-8859-1"')).to.contain('<a>é</a>');
  });

  it('believes the document where HTTP says nothing', () => {
    expect(textFrom(latin("<?xml version='1.0' encoding='iso-8859-1'?>"))).to.contain('é');
  });

  it('takes the rest for UTF-8', () => {
    expect(textFrom(new TextEncoder().encode('<a>é</a>'), 'text/xml')).to.equal('<a>é</a>');
  });

  it('overlooks encodings that nobody knows', () => {
    const bytes = latin('<?xml version="1.0" encoding="iso-8859-1"?>');
    expect(textFrom(bytes, 'text/xml; charset=klingon')).to.contain('é');
  });

  it('does not believe in two bytes a letter where there is one', () => {
    const bytes = ascii('<?xml version="1.0" encoding="utf-16"?><a/>');
    expect(textFrom(bytes)).to.contain('<a/>');
  });

  it('knows two bytes a letter without a mark', () => {
    expect(textFrom(Uint8Array.of(0x3c, 0, 0xe9, 0))).to.equal('<é');
    expect(textFrom(Uint8Array.of(0, 0x3c, 0, 0xe9))).to.equal('<é');
  });

  it('reads the control characters of Latin-1 as the letters of Windows', () => {
    expect(textFrom('\u{93}salt\u{94}\u{85}')).to.equal('“salt”…');
  });

  it('decodes piece by piece what came in pieces', () => {
    const bytes = latin(`<?xml version="1.0" encoding="iso-8859-1"?>${' '.repeat(2000)}`);
    const decoder = new XmlDecoder();
    let text = '';
    for (const byte of bytes) text += decoder.decode(Uint8Array.of(byte), { stream: true });
    expect(text + decoder.decode()).to.equal(textFrom(bytes));
  });
});
