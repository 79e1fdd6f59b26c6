/** What one page tells all its elements; each element's own attribute goes before it. */
export interface HandbillConfig {
  /** Address of the archive's API. */
  api?: string;
  /** Name of the dialect that the API speaks, e.g. `wordpress`. */
  adapter?: string;
  /** Public key, for archives that ask for one. */
  apiKey?: string;
  /** What only one dialect knows, as JSON or as an object. */
  adapterOptions?: string | Readonly<Record<string, unknown>>;
  /** `none` keeps everything in memory. */
  storage?: string;
  /** IANA zone that absolute dates are shown in. @default The reader's own zone. */
  timeZone?: string;
}

const configured: HandbillConfig = {};
const listeners = new Set<() => void>();
let ownScript: HTMLElement | undefined;

/** Settings for every element of this copy; elements already on the page follow. */
export function configure(config: HandbillConfig): void {
  Object.assign(configured, config);
  lookAgain();
}

/** Has every element of this copy read its settings anew, since they may mean something else now. */
export function lookAgain(): void {
  for (const listener of listeners) listener();
}

/** Calls back whenever settings shall be read anew; the answer ends the watch. */
export function watchConfig(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

const names = ['api', 'adapter', 'apiKey', 'adapterOptions', 'storage', 'timeZone'] as const;

/** The settings of one element: its own, else those of `configure()`, else of our script element. */
export function settingsFor(own: HandbillConfig): HandbillConfig {
  const data = scriptElement()?.dataset ?? {};
  return Object.fromEntries(
    names.map((name) => [name, own[name] ?? configured[name] ?? data[name]]),
  );
}

/**
 * The script element that carries our settings. `document.currentScript` is null in modules, and
 * `import.meta.url` is the address after redirects: so the marked element goes first.
 */
export function scriptElement(): HTMLElement | undefined {
  if (!ownScript?.isConnected) {
    const scripts = [...(globalThis.document?.scripts ?? [])];
    ownScript =
      scripts.find(({ dataset }) => dataset.handbill !== undefined) ??
      scripts.find(({ src }) => src === import.meta.url);
  }
  return ownScript;
}
