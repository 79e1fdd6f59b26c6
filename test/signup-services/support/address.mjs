/** Whether a service would take this for an address; each has its own way, and the plain ones agree. */
export const isAddress = (text) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text ?? '');
