/** Subresource integrity value of the list of parts. The build, which makes that first, writes it in. */
export const hash: string = '';
