import { expect } from '@open-wc/testing';
import { HostileCase } from '../support/hostile-case.js';

const frames: HTMLIFrameElement[] = [];

/** A frame that sends a form in its own place, and why it was not sent, as long as the frame is there. */
function sender(
  action: string,
  policy = '',
): { frame: HTMLIFrameElement; refusal: Promise<unknown> } {
  const frame = document.createElement('iframe');
  frame.srcdoc = `
    <meta http-equiv="Content-Security-Policy" content="${policy}">
    <script type="module">
      import { sendForm } from '/src/page/native-form.ts';
      const refusal = await sendForm({ action: '${action}', fields: [['email', 'x']] }, '_self');
      parent.postMessage(refusal, '*');
    </script>`;
  frames.push(frame);
  document.body.append(frame);
  const refusal = new Promise((resolve) => {
    addEventListener('message', ({ data, source }) => {
      if (source === frame.contentWindow) resolve(data);
    });
  });
  return { frame, refusal };
}

describe('sendForm', () => {
  afterEach(() => {
    for (const frame of frames.splice(0)) frame.remove();
  });

  it('knows a policy that refuses the address', async () => {
    const { refusal } = sender('https://letters.example/', "form-action 'self'");
    expect(await refusal).to.equal('NET_BLOCKED_CSP');
  });

  it('sends once, in place of the page', async () => {
    const service = new HostileCase('ok');
    const { frame } = sender(service.api);
    // The page of the service is another's.
    await new Promise<void>((resolve) => {
      frame.addEventListener('load', () => frame.contentDocument ?? resolve());
    });
    expect((await service.tally()).requests).to.equal(1);
  });
});
