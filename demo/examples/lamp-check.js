/**
 * An invented check that a human is at work, made as the common ones are: it leaves its answer in a
 * hidden field of its own markup, under a name that the sign-up knows. It asks nobody.
 */
class LampCheck extends HTMLElement {
  connectedCallback() {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = 'Light the lamp';
    const answer = document.createElement('input');
    answer.type = 'hidden';
    answer.name = 'altcha';
    button.addEventListener('click', () => {
      answer.value = 'lit';
      button.textContent = 'The lamp is lit';
      button.ariaDisabled = 'true';
    });
    this.replaceChildren(button, answer);
  }
}

customElements.define('lamp-check', LampCheck);
