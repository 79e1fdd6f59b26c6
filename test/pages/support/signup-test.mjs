import { testsOf } from './page-test.mjs';
import { SignupVisit } from './signup-visit.mjs';

/** A test on a page with a sign-up form. */
export const signupTest = testsOf(SignupVisit);
