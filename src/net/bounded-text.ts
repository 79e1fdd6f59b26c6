/** What turns bytes into text, piece by piece. */
export type Decoder = Pick<TextDecoder, 'decode'>;

/**
 * A body as text, read as it comes and given up at the cap, whatever the headers claim: compressed
 * and endless bodies cost no more than the cap.
 *
 * @param tooLarge What is thrown over the cap.
 */
export async function boundedText(
  response: Response,
  maxBytes: number,
  tooLarge: () => Error,
  decoder: Decoder = new TextDecoder(),
): Promise<string> {
  const reader = response.body?.getReader();
  let text = '';
  for (let bytes = 0; ; ) {
    const piece = (await reader?.read())?.value;
    if (!piece) return text + decoder.decode();
    bytes += piece.length;
    if (bytes > maxBytes) {
      reader?.cancel();
      throw tooLarge();
    }
    text += decoder.decode(piece, { stream: true });
  }
}
