import { html, LitElement } from 'lit';

/** What Lit itself costs: the hand-written element's form, without a care for anything else. */
class BareSignup extends LitElement {
  static properties = { service: {}, message: { state: true } };

  createRenderRoot() {
    return this;
  }

  render() {
    return html`<form class="signup" @submit=${this.send}>
      <label for="signup-email">Your e-mail address</label>
      <input id="signup-email" name="email" type="email" required autocomplete="email" inputmode="email">
      <button>Sign up</button>
      <p role="status">${this.message}</p>
    </form>`;
  }

  async send(event) {
    event.preventDefault();
    const email = new FormData(event.target).get('email');
    const response = await fetch(this.service, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email, list: 'digest', key: crypto.randomUUID() }),
    });
    this.message = response.ok
      ? 'Please look into your mailbox to confirm.'
      : 'That did not work. Please try again.';
  }
}

customElements.define('bare-signup', BareSignup);
