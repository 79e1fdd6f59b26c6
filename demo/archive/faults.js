import { Refusal } from './rest/refusal.js';

/** What WordPress says when a plugin or a theme broke while it worked on the answer. */
export const broken = new Refusal(
  500,
  'internal_server_error',
  '<p>There has been a critical error on this website.</p>',
);

/** What privacy plugins answer to everybody who is not logged in. */
export const closed = new Refusal(401, 'rest_not_logged_in', 'You are not currently logged in.');
