import { build } from 'vite';
import { local, root } from '../../scripts/project.mjs';
import { Scene } from '../support/servers/scene.mjs';
import { running } from './running.mjs';

/** Sets up, for all tests of a file, a partner's website and a browser to look at it. */
export const useScene = () => new GhostScene(archive, packageFile).use();

class GhostScene extends Scene {
  show(attributes, { apiKey = running.apiKey, ...options } = {}) {
    return super.show(`adapter="ghost" api-key="${apiKey}" ${attributes}`, options);
  }
}

const archive = async () => ({ api: running.url, collections: '/ghost/api/content/' });

/** The package as a partner's bundler would take it: the file for script tags knows no Ghost. */
async function packageFile() {
  const { output } = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      write: false,
      rolldownOptions: {
        input: local('dist/define/tag-feed.js'),
        output: { codeSplitting: false },
      },
    },
  });
  return output[0].code;
}
