/** The next task, when every promise at hand has settled. */
export const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
