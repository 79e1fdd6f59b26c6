import { abortable } from './abort.js';

interface Flight<Value> {
  readonly result: Promise<Value>;
  readonly controller: AbortController;
  waiting: number;
}

/**
 * Equal requests at the same time are one request. Who aborts leaves alone; the last one to leave
 * takes the request with it.
 */
export class SharedRequests<Value> {
  readonly #flights = new Map<string, Flight<Value>>();

  join(
    key: string,
    start: (signal: AbortSignal) => Promise<Value>,
    signal: AbortSignal,
  ): Promise<Value> {
    if (signal.aborted) return Promise.reject(signal.reason);
    const flight = this.#flights.get(key) ?? this.#launch(key, start);
    flight.waiting++;
    return abortable(signal, (resolve, reject) => {
      flight.result.then(resolve, reject);
      return () => this.#leave(key, flight, signal.reason);
    });
  }

  #launch(key: string, start: (signal: AbortSignal) => Promise<Value>): Flight<Value> {
    const controller = new AbortController();
    const flight = { result: start(controller.signal), controller, waiting: 0 };
    this.#flights.set(key, flight);
    return flight;
  }

  #leave(key: string, flight: Flight<Value>, reason: unknown): void {
    flight.waiting--;
    if (flight.waiting > 0) return;
    if (this.#flights.get(key) === flight) this.#flights.delete(key);
    flight.controller.abort(reason);
  }
}
