import { readFile } from 'node:fs/promises';
import { local } from '../project.mjs';

const text = (path) => readFile(local(path), 'utf8');

/** First line of every script file; the full texts lie beside it. */
export async function notice() {
  const { version } = JSON.parse(await text('package.json'));
  return `/*! handbill ${version} MIT; Lit BSD-3-Clause: licences.txt */\n`;
}

/** Handbill's own licence and that of everything bundled with it. */
export async function licences() {
  const texts = [await text('LICENSE'), await text('node_modules/lit/LICENSE')];
  return texts.join('\n\n---\n\n');
}
