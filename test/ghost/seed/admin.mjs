/** Ghost's Admin API, asked as its own pages ask it: https://ghost.org/docs/admin-api/ */
export class Admin {
  #root;
  #origin;
  #cookie = '';

  constructor(url) {
    this.#root = `${url}/ghost/api/admin`;
    this.#origin = url;
  }

  /** Makes a new site's owner. */
  async setUp({ email, password, ...owner }) {
    const setup = [{ email, password, status: 'active', ...owner }];
    await this.ask('POST', '/authentication/setup/', { setup });
  }

  async signIn({ email, password }) {
    const { headers } = await this.#send('POST', '/session/', { username: email, password });
    [this.#cookie] = headers.get('set-cookie').split(';');
  }

  /** Answers what Ghost says. */
  async ask(method, path, body) {
    const { text } = await this.#send(method, path, body);
    return text && JSON.parse(text);
  }

  async #send(method, path, body) {
    const isForm = body instanceof FormData;
    const answer = await fetch(this.#root + path, {
      method,
      headers: {
        origin: this.#origin,
        cookie: this.#cookie,
        ...(isForm ? {} : { 'content-type': 'application/json' }),
      },
      body: isForm ? body : JSON.stringify(body),
    });
    // To its end, even where nobody reads it: a session is kept only just before that.
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status}, ${text}`);
    return { headers: answer.headers, text };
  }
}
