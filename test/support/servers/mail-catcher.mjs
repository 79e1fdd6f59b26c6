import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';
import { until } from '../until.mjs';
import { readMail } from './mail.mjs';

const host = '127.0.0.1';

/** Mailboxes for everybody, on loopback: what a service mails comes here, and goes no further. */
export class MailCatcher {
  #mails = [];
  #server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    onData: (stream, session, done) => this.#keep(stream, session).then(() => done(), done),
  });

  /** Where a service has to bring its mail. */
  get address() {
    return { host, port: this.#server.server.address().port };
  }

  async start() {
    await once(this.#server.listen(0, host), 'listening');
    // A forgotten one must not keep a test process alive.
    this.#server.server.unref();
    return this;
  }

  /**
   * Waits for the next mail to an address; each is handed out once.
   *
   * @param {string} address
   * @returns {Promise<{ text: string, links: string[] }>}
   */
  async to(address) {
    const mail = await until(() => this.#mails.find(({ to }) => to.includes(address)));
    this.#mails.splice(this.#mails.indexOf(mail), 1);
    return mail;
  }

  stop() {
    return new Promise((resolve) => this.#server.close(resolve));
  }

  async #keep(stream, { envelope }) {
    const to = envelope.rcptTo.map(({ address }) => address);
    this.#mails.push({ to, ...readMail(await text(stream)) });
  }
}
