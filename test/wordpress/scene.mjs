import { Scene } from '../support/servers/scene.mjs';
import { startWordPress } from './wordpress.mjs';

/** Sets up a WordPress, for all tests of a file, a partner's website and a browser to look at it. */
export const useScene = () => new WordPressScene(startWordPress).use();

class WordPressScene extends Scene {
  /** Turns a switch of the archive on until the test ends. */
  async switchOn(test, name) {
    await this.archive.switchOn(name);
    test.after(() => this.archive.switchOff(name));
  }
}
