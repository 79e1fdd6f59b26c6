/** Thrown where WordPress answers with an error object; carries that answer. */
export class Refusal extends Error {
  constructor(status, code, message, data = {}) {
    super(message);
    this.name = 'Refusal';
    this.status = status;
    this.body = { code, message, data: { status, ...data } };
  }
}

/** One parameter that its schema does not take. */
export function invalidParameter(name, code, reason, data = null) {
  return new Refusal(400, 'rest_invalid_param', `Invalid parameter(s): ${name}`, {
    params: { [name]: reason },
    details: { [name]: { code, message: reason, data } },
  });
}
