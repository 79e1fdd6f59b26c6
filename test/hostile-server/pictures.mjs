import { crc32, deflateSync } from 'node:zlib';
import { sendBody } from './answers.mjs';
import { RUN } from './corpus-markup.mjs';

const files = {
  'broken.png': (exchange) => sendPicture(exchange, 'not a picture'),
  'page.png': (exchange) =>
    sendPicture(exchange, '<!doctype html><h1>Not a picture</h1>', 'text/html; charset=UTF-8'),
  'never.png': () => {},
  'reset.png': (exchange) => exchange.reset(),
  'huge.png': (exchange) => sendPicture(exchange, drawn(8000, 8000)),
  'script.svg': (exchange) =>
    sendPicture(
      exchange,
      `<svg xmlns="http://www.w3.org/2000/svg" width="64" height="36" onload="${RUN}">` +
        `<script>${RUN}</script><image href="https://evil.example/from-drawing"/></svg>`,
      'image/svg+xml',
    ),
};

/** `<width>x<height>.png` is a grey picture of that size; others are named after what is wrong with them. */
export function servePicture(exchange, file) {
  if (Object.hasOwn(files, file)) return files[file](exchange);
  const [, width, height] = /^(\d{1,4})x(\d{1,4})\.png$/.exec(file) ?? [];
  if (width > 0 && height > 0) return sendPicture(exchange, drawn(Number(width), Number(height)));
  sendBody(exchange, 'No such picture', {
    status: 404,
    headers: { 'Content-Type': 'text/plain' },
  });
}

function sendPicture(exchange, bytes, type = 'image/png') {
  sendBody(exchange, bytes, { headers: { 'Content-Type': type, 'Cache-Control': 'no-store' } });
}

/** Grey at two bits a pixel: small enough to draw 64 million of them. */
function drawn(width, height) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header[8] = 2;
  const rowLength = 1 + Math.ceil(width / 4);
  const rows = Buffer.alloc(rowLength * height, 0xaa);
  for (let row = 0; row < height; row += 1) rows[row * rowLength] = 0;
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}
