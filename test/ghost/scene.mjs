import { Scene } from '../support/servers/scene.mjs';
import { running } from './running.mjs';

/** Sets up, for all tests of a file, a partner's website and a browser to look at it. */
export const useScene = () => new GhostScene(archive).use();

class GhostScene extends Scene {
  show(attributes, { apiKey = running.apiKey, ...options } = {}) {
    return super.show(`adapter="ghost" api-key="${apiKey}" ${attributes}`, options);
  }
}

const archive = async () => ({ api: running.url, collections: '/ghost/api/content/' });
