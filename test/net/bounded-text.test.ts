import { expect } from '@open-wc/testing';
import { boundedText } from '../../src/net/bounded-text.js';
import { failureOf } from '../support/failure-of.js';

const tooLarge = () => new RangeError('too large');

const inPieces = (...pieces: readonly Uint8Array<ArrayBuffer>[]) =>
  new Response(
    new ReadableStream({
      start(controller) {
        for (const piece of pieces) controller.enqueue(piece);
        controller.close();
      },
    }),
  );

describe('boundedText', () => {
  it('reads a body that fits the cap exactly', async () => {
    expect(await boundedText(new Response('12345'), 5, tooLarge)).to.equal('12345');
  });

  it('counts bytes and not letters for the cap', async () => {
    const failed = await failureOf<Error>(boundedText(new Response('żółw'), 6, tooLarge));
    expect(failed.message).to.equal('too large');
  });

  it('joins a letter cut between two pieces', async () => {
    const bytes = new TextEncoder().encode('łódź');
    const response = inPieces(bytes.slice(0, 1), bytes.slice(1));
    expect(await boundedText(response, 99, tooLarge)).to.equal('łódź');
  });

  it('F48 takes the mark of UTF-8 away', async () => {
    const response = new Response(new Uint8Array([0xef, 0xbb, 0xbf, 0x5b, 0x5d]));
    expect(await boundedText(response, 99, tooLarge)).to.equal('[]');
  });

  it('F48 replaces bytes that are no letters', async () => {
    const response = new Response(new Uint8Array([0x43, 0x61, 0x66, 0xe9, 0x21]));
    expect(await boundedText(response, 99, tooLarge)).to.equal('Caf\u{FFFD}!');
  });

  it('reads a missing body as empty text', async () => {
    const response = new Response(null, { status: 204 });
    expect(await boundedText(response, 99, tooLarge)).to.equal('');
  });

  it('F26 stops an endless body at the cap', async () => {
    let pulled = 0;
    let cancelled = false;
    const endless = new ReadableStream({
      pull(controller) {
        pulled += 100;
        controller.enqueue(new Uint8Array(100));
      },
      cancel() {
        cancelled = true;
      },
    });
    await failureOf(boundedText(new Response(endless), 1_000, tooLarge));
    expect(pulled).to.be.below(2_000);
    expect(cancelled).to.be.true;
  });
});
