/**
 * A body as text, read as it comes and given up at the cap, whatever the headers claim: compressed
 * and endless bodies cost no more than the cap.
 *
 * @param tooLarge What is thrown over the cap.
 */
export function boundedText(
  response: Response,
  maxBytes: number,
  tooLarge: () => Error,
): Promise<string> {
  let bytes = 0;
  const cap = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      bytes += chunk.length;
      if (bytes > maxBytes) controller.error(tooLarge());
      else controller.enqueue(chunk);
    },
  });
  return new Response(response.body?.pipeThrough(cap)).text();
}
