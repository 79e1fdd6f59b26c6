import './tag-feed.js';
