import type { Clock } from '../page/clock.js';
import type { Store } from '../page/store.js';

/** How long an answer serves. */
export interface Lifetime {
  /** Milliseconds in which it is served without asking again. */
  freshMs: number;
  /** Milliseconds in which it may still be shown while asking again. */
  staleMs: number;
}

/** A successful answer as it is remembered. */
export interface StoredAnswer {
  status: number;
  headers: Readonly<Record<string, string>>;
  body: string;
  /** Milliseconds since the epoch at which it came. */
  storedAt: number;
}

/** Remembers answers as text in a store: an HTTP message, since a page may have broken `JSON.stringify`. */
export class AnswerCache {
  readonly #store: Store;
  readonly #clock: Clock;

  constructor(store: Store, clock: Clock) {
    this.#store = store;
    this.#clock = clock;
  }

  /** @param maxAgeMs Older answers, and those from the future of a clock set back, are not given. */
  read(key: string, maxAgeMs: number): StoredAnswer | undefined {
    const stored = this.#store.read(key);
    const answer = stored === undefined ? undefined : fromMessage(stored);
    const age = answer && this.#clock.now() - answer.storedAt;
    return age !== undefined && age >= 0 && age < maxAgeMs ? answer : undefined;
  }

  write(key: string, answer: StoredAnswer): void {
    this.#store.write(key, toMessage(answer));
  }

  remove(key: string): void {
    this.#store.remove(key);
  }
}

function toMessage({ status, headers, body, storedAt }: StoredAnswer): string {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  return `${[`${status} ${storedAt}`, ...lines].join('\n')}\n\n${body}`;
}

function fromMessage(message: string): StoredAnswer | undefined {
  const end = message.indexOf('\n\n');
  const [first = '', ...lines] = message.slice(0, end).split('\n');
  const [status, storedAt] = first.split(' ').map(Number);
  if (end < 0 || !status || !storedAt) return undefined;
  const headers: Record<string, string> = {};
  for (const line of lines) {
    const colon = line.indexOf(': ');
    headers[line.slice(0, colon)] = line.slice(colon + 2);
  }
  return { status, headers, body: message.slice(end + 2), storedAt };
}
