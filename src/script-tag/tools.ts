import { html, nothing } from 'lit/html.js';
import { toText } from '#to-text';
import { documentPage, pageFrom, unfiltered } from '../feed/document-page.js';
import { sharedHttp } from '../net/http.js';

/**
 * What the main file shares with its parts, by place: both are built from this list, and a part fits no
 * other main file than the one that knows its hash.
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
