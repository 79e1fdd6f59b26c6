import { untouchedFile } from '../serving/untouched-file.mjs';

/** For web-test-runner: what pages must get untouched by its plugins. */
export async function servedFiles(context, next) {
  const found = await untouchedFile(context.path);
  if (!found) return next();
  context.set('cache-control', 'no-store');
  context.type = found.type;
  context.body = found.body;
}
