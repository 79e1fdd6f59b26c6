import { cancelable } from './cancelable.js';

/**
 * Equal requests at the same time are one request. Who aborts leaves alone; the last one to leave
 * takes the request with it.
 */
export class SharedRequests<Value> {
  readonly #flights = new Map<
    string,
    { result: Promise<Value>; controller: AbortController; waiting: number }
  >();

  join(
    key: string,
    signal: AbortSignal,
    start: (signal: AbortSignal) => Promise<Value>,
  ): Promise<Value> {
    return cancelable(signal, (resolve, reject) => {
      let flight = this.#flights.get(key);
      if (!flight) {
        const controller = new AbortController();
        flight = { result: start(controller.signal), controller, waiting: 0 };
        this.#flights.set(key, flight);
      }
      const { result, controller } = flight;
      flight.waiting++;
      result.then(resolve, reject);
      return () => {
        if (--flight.waiting) return;
        this.#flights.delete(key);
        controller.abort();
      };
    });
  }
}
