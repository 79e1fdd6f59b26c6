import { DigestSignupElement } from '../signup/digest-signup-element.js';
import { defineElement } from './define-element.js';

defineElement('digest-signup', DigestSignupElement);
