import { sendHtml, WITHOUT_CORS } from './answers.mjs';

const SIGN_IN = `<!doctype html>
<html lang="en"><head><title>Sign in</title></head>
<body><h1>Sign in to Harbour Notes</h1>
<form method="post"><input name="user"><input name="word" type="password"><button>Sign in</button></form></body></html>`;

/** Where the login redirects lead; `unreadable` is the usual form, since login pages give no permission. */
export function sendLoginPage(exchange, form) {
  sendHtml(exchange, SIGN_IN, { headers: form === 'readable' ? {} : WITHOUT_CORS });
}
