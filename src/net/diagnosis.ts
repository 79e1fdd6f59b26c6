import type { Clock } from '../page/clock.js';
import type { ErrorCode } from './error-codes.js';
import type { HandbillError } from './handbill-error.js';

/** What the part is handed; it imports nothing, so that its file stands alone. */
export interface DiagnosisTools {
  clock: Clock;
}

/** Tells the owner in a sentence what is wrong and what to do. */
export type Diagnose = (error: HandbillError) => Promise<string | undefined>;

const sentences: Readonly<Partial<Record<ErrorCode, string>>> = {
  CONFIG_API_MISSING:
    'The feed does not know which archive to read: add api="https://your-archive.example/wp-json" to the tag or data-api to the script.',
  CONFIG_API_INVALID:
    'The api attribute must be a full web address that begins with https://, for example https://your-archive.example/wp-json.',
  CONFIG_API_CREDENTIALS:
    'The api address holds a user name or password. Browsers refuse such addresses and every visitor could read them: take them out.',
  CONFIG_API_MIXED_CONTENT:
    'This page is served by https but the api address begins with http:, which browsers block. Use the https address of the archive.',
  CONFIG_QUOTES:
    'An attribute is written with curly quotes, which editors make out of straight ones. Type the quotes again in the HTML view of your editor.',
  CONFIG_ADAPTER:
    'The kind of archive is not clear from its address: add adapter="wordpress" to the tag.',
  CONFIG_OPTIONS: 'The adapter-options attribute must be a JSON object.',
  CONFIG_VALUE: 'An attribute has a value that cannot be used; the default is used instead.',
  CONFIG_TOO_MANY: 'One attribute may name at most 100 topics.',
  CONFIG_TOPIC_UNKNOWN:
    'The archive does not know this name. Write the slug as it stands in the address of the topic page, or the number as id:12.',
  CONFIG_UNSUPPORTED:
    'The archive does not let visitors look this up. Where its list of users is closed, write the author as id:12.',
  NET_BLOCKED_CSP:
    'The content security policy of this page forbids the request. Add the archive to its connect-src directive.',
  NET_TIMEOUT: 'The archive did not answer in time, three times in a row.',
  HTTP_DENIED:
    'The archive refuses visitors its REST interface, often by a security plugin. Ask its keeper to open reading of posts.',
  HTTP_NOT_FOUND:
    'There is no REST interface at this address. Open it in a browser: it should show JSON. Sites in a folder need the folder in the address.',
  HTTP_RATE_LIMITED: 'The archive asks for fewer requests.',
  HTTP_SERVER: 'The archive has a fault of its own; its keeper can find it in the server log.',
  BODY_NOT_JSON:
    'Something other than the archive answered, such as a login page, a maintenance page or a firewall.',
  BODY_TOO_LARGE: 'The answer is larger than this page will read: lower the limit attribute.',
  BODY_SHAPE: 'What answered is JSON but not the interface that the adapter speaks.',
};

/** How long the server gets for the question whether it is there at all. */
const probeMs = 4_000;

export function create({ clock }: DiagnosisTools): Diagnose {
  return async ({ code, facts }) => {
    if (code !== 'NET_UNREACHABLE_OR_CORS' || !facts.url) return sentences[code];
    return (await answers(facts.url, clock))
      ? 'The archive answers, but does not allow this page to read it: it must send the header Access-Control-Allow-Origin.'
      : 'The archive cannot be reached from this browser: the address is wrong, the server is down, or a filter stands between.';
  };
}

/**
 * An opaque answer shows that the server is up: then it was the missing permission that failed the
 * request, which `fetch` does not tell apart.
 */
async function answers(url: string, clock: Clock): Promise<boolean> {
  const controller = new AbortController();
  const stopTimer = clock.after(probeMs, () => controller.abort());
  try {
    await fetch(url, { mode: 'no-cors', credentials: 'omit', signal: controller.signal });
    return true;
  } catch {
    return false;
  } finally {
    stopTimer();
  }
}
