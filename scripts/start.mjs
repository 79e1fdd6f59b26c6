import { isBuilt } from './build-age.mjs';
import { commandLine, orStop } from './command-line.mjs';
import { ensureInstalled } from './install.mjs';
import { local, root } from './project.mjs';
import { run } from './run.mjs';
import { demoFiles } from './serving/demo-files.mjs';

const { values } = commandLine({
  options: { port: { type: 'string' }, 'no-open': { type: 'boolean', default: false } },
});

await orStop(ensureInstalled());
if (!isBuilt()) {
  const code = await run(process.execPath, [local('scripts/build.mjs')], { cwd: root });
  if (code !== 0) process.exit(code);
}

const { createServer } = await import('vite');
const server = await createServer({
  root,
  // The project's own settings are those of the files for script tags.
  configFile: false,
  appType: 'mpa',
  logLevel: 'warn',
  publicDir: false,
  plugins: [demoFiles()],
  optimizeDeps: { entries: ['demo/**/*.html'] },
  server: {
    port: values.port ? Number(values.port) : undefined,
    strictPort: values.port !== undefined,
    open: hasScreen() && !values['no-open'] && '/demo/',
  },
});
await server.listen();
console.log(
  `The demo is at ${new URL('demo/', server.resolvedUrls.local[0]).href} (Ctrl-C ends it).`,
);

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, async () => {
    await server.close();
    process.exit(0);
  });
}

function hasScreen() {
  const { CI, DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (CI) return false;
  return ['darwin', 'win32'].includes(process.platform) || Boolean(DISPLAY || WAYLAND_DISPLAY);
}
