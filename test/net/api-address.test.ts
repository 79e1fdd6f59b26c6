import { expect } from '@open-wc/testing';
import { apiAddress } from '../../src/net/api-address.js';
import type { HandbillError } from '../../src/net/handbill-error.js';

const partner = 'https://partner.example/water/news.html';

function refusal(value: string | undefined, page?: string): HandbillError {
  try {
    apiAddress(value, page);
  } catch (error) {
    return error as HandbillError;
  }
  throw new Error('Nothing was refused.');
}

describe('apiAddress', () => {
  it('reads an address with white space around', () => {
    expect(apiAddress(' https://archive.example/wp-json\n').href).to.equal(
      'https://archive.example/wp-json',
    );
  });

  it('reads a path from the root of the page', () => {
    expect(apiAddress('/wp-json', partner).href).to.equal('https://partner.example/wp-json');
  });

  it('reads a host in the protocol of the page', () => {
    expect(apiAddress('//archive.example/wp-json', partner).href).to.equal(
      'https://archive.example/wp-json',
    );
  });

  for (const value of [undefined, '', '  ']) {
    it(`F01 misses an address where there is ${JSON.stringify(value)}`, () => {
      expect(refusal(value, partner).code).to.equal('CONFIG_API_MISSING');
    });
  }

  for (const value of ['http://', 'htp:/archive', 'archive.example', 'https://a b/', 'wp-json']) {
    it(`F02 refuses ${value} and quotes it`, () => {
      const { code, facts } = refusal(value, partner);
      expect(code).to.equal('CONFIG_API_INVALID');
      expect(facts.detail).to.equal(value);
    });
  }

  it('F02 quotes no more than a line', () => {
    expect(refusal(`ftp://${'a'.repeat(10_000)}`).facts.detail).to.have.length(99);
  });

  it('F02 refuses a path where there is no page', () => {
    expect(refusal('/wp-json').code).to.equal('CONFIG_API_INVALID');
  });

  for (const value of [
    'javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:application/json,[]',
    'blob:https://archive.example/1',
    'file:///etc/hosts',
  ]) {
    it(`F03 refuses ${JSON.stringify(value)} as an address`, () => {
      expect(refusal(value, partner).code).to.equal('CONFIG_API_INVALID');
    });
  }

  for (const value of [
    'https://key@archive.example/',
    'https://:word@archive.example/',
    'ftp://key:word@archive.example/',
  ]) {
    it(`F04 refuses ${value} and repeats no secret`, () => {
      const { code, facts } = refusal(value, partner);
      expect(code).to.equal('CONFIG_API_CREDENTIALS');
      expect(facts.detail).to.be.undefined;
    });
  }

  it('F05 refuses http on an https page', () => {
    const { code, facts } = refusal('http://archive.example/wp-json', partner);
    expect(code).to.equal('CONFIG_API_MIXED_CONTENT');
    expect(facts.detail).to.equal('http://archive.example');
  });

  for (const host of ['localhost:8080', '127.0.0.9', '[::1]:8080']) {
    it(`F05 lets an https page ask ${host} by http`, () => {
      expect(apiAddress(`http://${host}/wp-json`, partner).host).to.equal(host);
    });
  }

  it('F05 lets an http page ask by http', () => {
    const url = apiAddress('http://archive.example/wp-json', 'http://partner.example/');
    expect(url.protocol).to.equal('http:');
  });

  for (const value of ['”https://archive.example/wp-json”', '“/wp-json“', '″archive″']) {
    it(`F08 knows the curly quotes of ${value}`, () => {
      expect(refusal(value, partner).code).to.equal('CONFIG_QUOTES');
    });
  }
});
