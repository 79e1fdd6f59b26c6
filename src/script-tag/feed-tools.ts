import { html, nothing } from 'lit/html.js';
import { toText } from '#to-text';
import { documentPage, pageFrom, unfiltered } from '../feed/document-page.js';
import { sharedHttp } from '../net/http.js';

/**
 * What the feed shares with its parts, by place: main files and parts are built from this list, and a part
 * fits no other main file than one that knows the hash of its list.
 */
export const tools = [
  toText,
  documentPage,
  pageFrom,
  unfiltered,
  sharedHttp,
  html,
  nothing,
] as const;
