/** Who knows an address must not learn from us whether its owner reads this digest. */
const pending = 'Please confirm in the e-mail that comes to you now.';

/** What a sign-up form says to readers, in English. States are called what they are. */
export const signupMessages = {
  email: 'E-mail address',
  name: 'Name',
  optional: '{value} (optional)',
  lists: 'Topics',
  frequency: 'How often',
  daily: 'Daily',
  weekly: 'Weekly',
  monthly: 'Monthly',
  policy: 'Privacy policy',
  submit: 'Sign up',
  sending: 'Sending…',
  emailWrong: 'Please enter an e-mail address, such as name@example.com.',
  missing: 'Please fill this in.',
  chooseOne: 'Please choose at least one.',
  tick: 'Please tick this box.',
  subscribed: 'You are signed up.',
  pending,
  already: pending,
  inbox: 'Open {value}',
  inboxUnnamed: 'Open your inbox',
  'sent-unknown': 'Sent. Please look into your inbox.',
  tab: 'Please go on in the tab that has opened.',
  again: 'Use another address',
  unknown: 'No answer came, so it may have worked. You can try again: nothing happens twice.',
  invalid: 'This was not accepted. Please check it.',
  blocked: 'This did not go through. Please try another way.',
  'rate-limited': 'There were too many tries. Please try again later.',
  unavailable: 'This does not work now. Please try again later.',
  offline: 'You are offline. Please try again later.',
  held: 'A field that nobody sees was filled in. Please try again.',
  page: 'Sign up on another page',
};

/** Every sentence of a sign-up form that a reader may see. */
export type SignupMessages = Readonly<typeof signupMessages>;
