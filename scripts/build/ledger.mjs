import { readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'vite';
import { local, root } from '../project.mjs';
import { elementFile } from './element-file.mjs';

const integrity = JSON.parse(readFileSync(local('dist/cdn/integrity.json'), 'utf8'));

/** What each room of a script file weighs: its share of the characters, as compressed bytes. */
export async function ledger(name) {
  const { entry, plugins } = elementFile(name, integrity);
  const { output } = await build({
    root,
    logLevel: 'silent',
    plugins,
    build: {
      write: false,
      sourcemap: true,
      rolldownOptions: { input: { [name]: entry } },
    },
  });
  const [{ code, map }] = output;
  const weight = brotliCompressSync(readFileSync(local(`dist/cdn/${name}.js`))).length;
  const rooms = charactersByRoom(code, new SourceMap(map));
  return [...rooms]
    .map(([room, characters]) => [room, Math.round((characters * weight) / code.length)])
    .sort(([, one], [, other]) => other - one);
}

function charactersByRoom(code, map) {
  const rooms = new Map();
  for (const [line, text] of code.split('\n').entries()) {
    for (let column = 0; column < text.length; column++) {
      const room = roomOf(map.findEntry(line, column).originalSource);
      rooms.set(room, (rooms.get(room) ?? 0) + 1);
    }
  }
  return rooms;
}

function roomOf(source = '') {
  const [, library] = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source) ?? [];
  const [, room] = /src\/(.+)\/[^/]+$/.exec(source) ?? [];
  return library ?? room ?? '(joins)';
}
