import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * A host for controllers where there is no Lit element: plain script, workers, other frameworks.
 *
 * @example
 * const host = new PlainHost(() => draw(feed.state));
 * const feed = new FeedController(host, { source: () => archive, query: () => query });
 * host.connect();
 */
export class PlainHost implements ReactiveControllerHost {
  readonly #controllers = new Set<ReactiveController>();
  readonly #draw: () => void;
  #connected = false;
  #pending: Promise<boolean> | undefined;

  /** @param draw Called after each change of state. */
  constructor(draw: () => void) {
    this.#draw = draw;
  }

  get updateComplete(): Promise<boolean> {
    return this.#pending ?? Promise.resolve(true);
  }

  addController(controller: ReactiveController): void {
    this.#controllers.add(controller);
    if (this.#connected) controller.hostConnected?.();
  }

  removeController(controller: ReactiveController): void {
    this.#controllers.delete(controller);
  }

  /** Changes of one moment are drawn once. */
  requestUpdate(): void {
    this.#pending ??= Promise.resolve().then(() => this.#update());
  }

  connect(): void {
    this.#connected = true;
    for (const controller of this.#controllers) controller.hostConnected?.();
    this.requestUpdate();
  }

  disconnect(): void {
    this.#connected = false;
    for (const controller of this.#controllers) controller.hostDisconnected?.();
  }

  #update(): boolean {
    this.#pending = undefined;
    if (!this.#connected) return true;
    for (const controller of this.#controllers) controller.hostUpdate?.();
    this.#draw();
    for (const controller of this.#controllers) controller.hostUpdated?.();
    return this.#pending === undefined;
  }
}
