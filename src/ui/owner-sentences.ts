import type { ErrorCode } from '../net/error-codes.js';

/** What is wrong and what to do, for the site's owner. docs/errors.md says the same at more length. */
export const ownerSentences: Readonly<Record<ErrorCode, string>> = {
  CONFIG_API_MISSING:
    'The tag does not know whom to ask: add api="https://your-archive.example/wp-json" to the tag or data-api to the script.',
  CONFIG_API_INVALID:
    'The api attribute must be a full web address that begins with https://, for example https://your-archive.example/wp-json.',
  CONFIG_API_CREDENTIALS:
    'The api address holds a user name or password. Browsers refuse such addresses and every visitor could read them: take them out.',
  CONFIG_API_MIXED_CONTENT:
    'This page is served by https but the api address begins with http:, which browsers block. Use its https address.',
  CONFIG_QUOTES:
    'An attribute is written with curly quotes, which editors make out of straight ones. Type the quotes again in the HTML view of your editor.',
  CONFIG_ADAPTER:
    'The kind of archive or service is not known, or what answers is not of the kind it was taken for. Say which kind it is: add adapter="wordpress" to the tag, or another name that the README lists.',
  CONFIG_OPTIONS:
    'The adapter-options attribute must be a JSON object, with sources in it where the adapter is combined.',
  CONFIG_VALUE:
    'An attribute or an adapter option has a value that cannot be used. Where a default would not change which stories are shown, the default is used.',
  CONFIG_TOO_MANY: 'One attribute may name at most 100 topics.',
  CONFIG_TOPIC_UNKNOWN:
    'The archive or service does not know this name. Write a topic as it stands in the address of its page, or its number as id:12; a list as the service names it.',
  CONFIG_UNSUPPORTED:
    'This archive or service cannot do what this attribute says, or does not let visitors look it up: take it away. Where a list of users is closed, write the author as id:12.',
  CONFIG_DEFINED_TWICE:
    'Two versions of this script are on the page; the first one stays. Remove one of the script tags.',
  NET_OFFLINE:
    'The browser has no network. A feed loads by itself once it is back; a sign-up waits for the reader to send it again.',
  NET_BLOCKED_CSP:
    'The content security policy of this page forbids the request. Add the address to its connect-src directive, and for sign-up forms to form-action.',
  NET_UNREACHABLE_OR_CORS:
    'The server cannot be reached from this browser: the address is wrong, the server is down, or a filter stands between.',
  NET_TIMEOUT:
    'The server did not answer in time. A question was asked more than once; a sign-up is sent once and may have arrived.',
  NET_PART:
    'A part of the script could not be loaded. All files must come from the same place and the same version, and the content security policy of this page must allow them.',
  HTTP_DENIED:
    'The server refuses visitors its interface, often by a security plugin or for a wrong api-key. Ask its keeper to open it.',
  HTTP_NOT_FOUND:
    'There is nothing to read at this address. Open it in a browser: it should show data and no page. Sites in a folder need the folder in the address; plain files answer so, too, for a topic that they do not have.',
  HTTP_GONE: 'The server says that this address is gone for good.',
  HTTP_REFUSED: 'The server does not accept this request.',
  HTTP_RATE_LIMITED: 'The server asks for fewer requests.',
  HTTP_SERVER: 'The server has a fault of its own; its keeper can find it in the server log.',
  BODY_EMPTY: 'The server answered without a word.',
  BODY_NOT_JSON:
    'Something other than the archive or service answered, such as a login page, a maintenance page or a firewall.',
  BODY_NOT_XML:
    'What answered is no feed in XML: often it is a page of the site. Give the address of the feed itself.',
  BODY_ILL_FORMED:
    'The feed breaks the rules of XML and was mended: stories may be missing. Ask its keeper to put it through a feed validator.',
  BODY_SIGN_IN:
    'A page to sign in answered: what readers of another site shall see must be open to all.',
  BODY_TOO_LARGE: 'The answer is larger than this page will read: lower the limit attribute.',
  BODY_SHAPE:
    'All or some of what answered is not what the server should send. Readable stories are shown.',
  FRAME_NO_FORMS:
    'The frame around this page forbids forms, and this service can only be reached by one: add allow-forms to the sandbox attribute of the frame.',
  FRAME_NO_TABS:
    'This service goes on in a tab of its own, and the browser opened none: add allow-popups to the sandbox attribute of the frame around this page, if there is one.',
  FORM_HELD:
    'A sign-up was held back, since something was filled into the field that only programs see. The reader can send it all the same.',
  FORM_CHALLENGE:
    'The check that a human is at work gave no answer: its script did not load, it ran out, or this page forbids it. See to the slot named challenge, or to the function getChallenge.',
  RENDER: 'The element could not be drawn. Please report this with the address of the page.',
};

/** In place of the plain sentence where the server turned out to be there. */
export const corsSentence =
  'The server answers, but does not allow this page to read it: its keeper must let it send the header "Access-Control-Allow-Origin: *". Most feeds in XML do not send it.';
