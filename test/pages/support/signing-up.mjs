/** These run in the page and not here: a page gets their source text. Each must stand alone. */

/** Signs up, and tells what a page can know of it; an error by its code. */
export async function signUp(name, api, fields) {
  const load = (path) => import(new URL(`/dist/${path}.js`, location.href).href);
  const { adapter } = await load(`signup/providers/${name}`);
  const { outcomeOf } = await load('signup/outcome-of');
  const subscription = { email: 'ida@reader.example', lists: [], origin: {}, key: 'k', ...fields };
  const outcome = await adapter({ api })
    .subscribe(subscription)
    .catch((error) => outcomeOf(error, Date.now()));
  // Browsers disagree on what becomes of fields that are not there.
  return JSON.parse(JSON.stringify({ ...outcome, error: outcome.error?.code }));
}

/** Sends a form as the browser does. */
export function submit({ action, fields }) {
  const form = document.createElement('form');
  form.method = 'post';
  form.action = action;
  for (const [name, value] of fields) {
    const input = document.createElement('input');
    input.type = 'hidden';
    input.name = name;
    input.value = value;
    form.append(input);
  }
  document.body.append(form);
  form.submit();
}

/** Posts, form fields or JSON, and tells what the page sees. */
export async function send(url, { fields, json, ...request }) {
  const { postOnce } = await import(new URL('/dist/net/post.js', location.href).href);
  const body = fields ? new URLSearchParams(fields) : json;
  try {
    return { answer: await postOnce(url, { body, ...request }) };
  } catch ({ code, facts }) {
    return { code, sent: facts.sent };
  }
}
