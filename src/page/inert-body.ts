let body: HTMLElement | undefined;

/**
 * The body of a document without window: markup put into it runs no script and asks for no picture.
 * One serves all, since making a document costs more than parsing a text.
 */
export const inertBody = (): HTMLElement => {
  body ??= document.implementation.createHTMLDocument('').body;
  return body;
};
