/**
 * What comes before the `@` of the first address in a text, `blocked` of `blocked@reader.example`: what a test wants
 * of the service.
 *
 * @param {string} text an address, or a body in whatever form
 */
export const moodOf = (text) => /([\w.-]+)(?:@|%40)/.exec(text)?.[1];
