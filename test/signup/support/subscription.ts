import type { Subscription } from '../../../src/signup/subscription.js';

/** The least that a reader can ask for. */
export const subscription: Subscription = {
  email: 'ida@reader.example',
  lists: [],
  origin: {},
  key: 'a-key-of-its-own',
};
