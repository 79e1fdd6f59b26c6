/**
 * A body as text, read as it comes and given up at the cap, whatever the headers claim: compressed
 * and endless bodies cost no more than the cap.
 *
 * @param tooLarge What is thrown over the cap.
 */
export async function boundedText(
  { body }: Response,
  maxBytes: number,
  tooLarge: () => Error,
): Promise<string> {
  if (!body) return '';
  let bytes = 0;
  const cap = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform(chunk, controller) {
      bytes += chunk.length;
      if (bytes > maxBytes) controller.error();
      else controller.enqueue(chunk);
    },
  });
  try {
    return await new Response(body.pipeThrough(cap)).text();
  } catch (cause) {
    // Chromium has an error of its own for every broken stream.
    throw bytes > maxBytes ? tooLarge() : cause;
  }
}
