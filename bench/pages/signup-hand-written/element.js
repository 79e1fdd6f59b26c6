/* What a good hand writes into a file for this one form, and nothing else. */
class SignupForm extends HTMLElement {
  connectedCallback() {
    this.innerHTML = `<form class="signup">
      <label for="signup-email">Your e-mail address</label>
      <input id="signup-email" name="email" type="email" required autocomplete="email" inputmode="email">
      <button>Sign up</button>
      <p role="status"></p>
    </form>`;
    this.addEventListener('submit', this);
  }

  async handleEvent(event) {
    event.preventDefault();
    const [email, button] = event.target.elements;
    const status = this.querySelector('[role=status]');
    button.disabled = true;
    status.textContent = 'Just a moment…';
    try {
      const response = await fetch(this.getAttribute('service'), {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ email: email.value, list: 'digest', key: crypto.randomUUID() }),
      });
      if (!response.ok) throw new Error(response.status);
      event.target.reset();
      status.textContent = 'Please look into your mailbox to confirm.';
    } catch (error) {
      console.warn(error);
      status.textContent = 'That did not work. Please try again.';
    }
    button.disabled = false;
  }
}

customElements.define('signup-form', SignupForm);
