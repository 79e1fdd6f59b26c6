import { defineElement } from '../define/define-element.js';
import { DigestSignupElement } from '../signup/digest-signup-element.js';

export { registerProvider } from '../signup/providers.js';

defineElement('digest-signup', DigestSignupElement);
