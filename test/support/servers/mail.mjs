/**
 * What a mail says in plain text, and where its links lead.
 *
 * @param {string} source as it came: RFC 5322, in the parts of RFC 2046 or in one
 */
export function readMail(source) {
  const text = plainText(source);
  return { text, links: text.match(/https?:\S+/g) ?? [] };
}

function plainText(source) {
  const [, boundary] = /boundary="?([^"\r\n]+)"?/i.exec(source) ?? [];
  const parts = boundary ? source.split(`--${boundary}`) : [source];
  const part = parts.find((each) => /^content-type: text\/plain/im.test(each));
  const end = part.indexOf('\r\n\r\n');
  return decoded(part.slice(end), part.slice(0, end));
}

/** RFC 2045, 6.7 and 6.8. */
function decoded(body, head) {
  if (/^content-transfer-encoding: base64/im.test(head)) {
    return Buffer.from(body, 'base64').toString();
  }
  const bytes = body
    .replace(/=\r\n/g, '')
    .replace(/=([\dA-F]{2})/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
  return Buffer.from(bytes, 'latin1').toString();
}
