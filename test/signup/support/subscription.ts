import type { Subscription } from '../../../src/signup/subscription.js';

/** What a reader who gives nothing but her address asks for. */
export const subscription: Subscription = {
  email: 'ida@readers.example',
  lists: [],
  origin: {},
  key: 'key-of-this-act',
};
