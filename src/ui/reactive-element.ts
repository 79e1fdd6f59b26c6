import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { render } from 'lit/html.js';

/** How an attribute is read; `Object` is a property without attribute. */
export type PropertyType = typeof String | typeof Number | typeof Boolean | typeof Object;

/** Servers have no elements; the classes must still be importable there. */
const Base = globalThis.HTMLElement ?? (class {} as typeof HTMLElement);

/** `headingLevel` is written `heading-level`. */
const attributeOf = (name: string) =>
  name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/**
 * The part of Lit's element that ours need, with Lit's names and order of calls: however often a
 * change is asked for, it is drawn once, in a microtask; controllers take part. docs/adr/0002 says
 * why it is not Lit's own.
 */
export abstract class ReactiveElement extends Base implements ReactiveControllerHost {
  static properties: Readonly<Record<string, PropertyType>> = {};

  /** Read by `define`: the moment to give the class its accessors. */
  static get observedAttributes(): string[] {
    const names = Object.keys(this.properties);
    for (const name of names) {
      Object.defineProperty(this.prototype, name, {
        configurable: true,
        get(this: ReactiveElement) {
          return this.#values[name];
        },
        set(this: ReactiveElement, value: unknown) {
          if (value === this.#values[name]) return;
          this.#values[name] = value;
          this.requestUpdate();
        },
      });
    }
    return names.filter((name) => this.properties[name] !== Object).map(attributeOf);
  }

  #values: Record<string, unknown> = {};
  #controllers = new Set<ReactiveController>();
  #pending: Promise<boolean> | undefined;

  constructor() {
    super();
    // What a page set before the definition stands in the way of the accessors.
    for (const [name, value] of Object.entries(this)) {
      if (!(name in this.#class.properties)) continue;
      Reflect.deleteProperty(this, name);
      Reflect.set(this, name, value);
    }
  }

  get #class(): typeof ReactiveElement {
    return this.constructor as typeof ReactiveElement;
  }

  /** Settles when what was asked for is drawn; with false when drawing asked for more. */
  get updateComplete(): Promise<boolean> {
    return this.#pending ?? Promise.resolve(true);
  }

  get renderRoot(): ShadowRoot {
    return this.shadowRoot ?? this.attachShadow({ mode: 'open' });
  }

  addController(controller: ReactiveController): void {
    this.#controllers.add(controller);
  }

  removeController(controller: ReactiveController): void {
    this.#controllers.delete(controller);
  }

  connectedCallback(): void {
    this.#tell('hostConnected');
    this.requestUpdate();
  }

  disconnectedCallback(): void {
    this.#tell('hostDisconnected');
  }

  attributeChangedCallback(attribute: string, _old: string | null, value: string | null): void {
    for (const [name, type] of Object.entries(this.#class.properties)) {
      if (attributeOf(name) !== attribute) continue;
      Reflect.set(this, name, value === null ? undefined : type === Boolean || type(value));
    }
  }

  /** Asks for a drawing; an element outside the page is drawn when it comes in. */
  requestUpdate(): void {
    if (this.isConnected) this.#pending ??= Promise.resolve().then(() => this.#update());
  }

  #update(): boolean {
    try {
      this.willUpdate();
      this.#tell('hostUpdate');
      const draws = this.shouldUpdate();
      if (draws) render(this.render(), this.renderRoot);
      this.#pending = undefined;
      if (!draws) return true;
      this.#tell('hostUpdated');
      this.updated();
    } catch (error) {
      this.#pending = undefined;
      this.updateFailed(error);
    }
    return !this.#pending;
  }

  #tell(event: keyof ReactiveController): void {
    for (const controller of this.#controllers) controller[event]?.();
  }

  /** Before controllers and drawing. */
  protected abstract willUpdate(): void;

  /** Whether to draw now. What is held back is drawn with the next request. */
  protected shouldUpdate(): boolean {
    return true;
  }

  /** After drawing. */
  protected abstract updated(): void;

  /** Instead of an exception on the host page: what was drawn before stays. */
  protected abstract updateFailed(error: unknown): void;

  protected abstract render(): unknown;
}
