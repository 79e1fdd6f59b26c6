import './digest-signup.js';
import './tag-feed.js';
