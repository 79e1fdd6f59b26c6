import { expect } from '@open-wc/testing';
import { mailAddress } from '../../src/content/mail-address.js';

describe('mailAddress', () => {
  for (const [typed, known] of [
    ['ida@küste.example', 'ida@xn--kste-0ra.example'],
    ['Ida.Lund+digest@KÜSTE.example', 'Ida.Lund+digest@xn--kste-0ra.example'],
    [' ida@küste.example ', 'ida@xn--kste-0ra.example'],
    ['ida@例え.テスト', 'ida@xn--r8jz45g.xn--zckzah'],
    ['ida@مثال.إختبار', 'ida@xn--mgbh0fb.xn--kgbechtv'],
    ['ida@readers。example', 'ida@readers.example'],
    ['ida@read\u00aders.example', 'ida@readers.example'],
    ['"a@b"@küste.example', '"a@b"@xn--kste-0ra.example'],
  ] as const) {
    it(`F77 writes ${typed} as mail servers know it`, () => {
      expect(mailAddress(typed)).to.equal(known);
    });
  }

  for (const typed of [
    '',
    'ida',
    'ida@readers.example',
    'IDA@Readers.Example',
    ' ida@readers.example',
    'idä@readers.example',
    'ida@xn--kste-0ra.example',
    'ida@[127.0.0.1]',
    'ida@kü<b>ste.example',
    'ida@',
    'ida@küste.example/x',
    'ida@küste.example:25',
    'ida@küste.example?bcc=x',
    'ida@küste.example#x',
    'ida@küste.example\\x',
    'ida@küste.example\r\nBcc: all@readers.example',
    'ida@küste.example, bo@readers.example',
  ]) {
    it(`F77 leaves ${JSON.stringify(typed)} as it is`, () => {
      expect(mailAddress(typed)).to.equal(typed);
    });
  }
});
