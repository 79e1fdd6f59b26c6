import { expect } from '@open-wc/testing';
import { ghostRoot } from '../../src/services/ghost-root.js';

describe('ghostRoot', () => {
  for (const [given, root] of [
    ['https://archive.example', 'https://archive.example'],
    ['https://archive.example/', 'https://archive.example'],
    ['https://archive.example/ghost', 'https://archive.example'],
    ['https://archive.example/ghost/#/dashboard', 'https://archive.example'],
    ['https://archive.example/ghost/api/content/posts/?key=abc', 'https://archive.example'],
    ['https://archive.example/members/api/send-magic-link/', 'https://archive.example'],
    ['https://archive.example/#/portal/signup', 'https://archive.example'],
    ['https://archive.example/news/?page=/ghost/', 'https://archive.example/news'],
    ['https://archive.example/ghosts/', 'https://archive.example/ghosts'],
    ['https://archive.example/members/', 'https://archive.example/members'],
    ['http://ghost/ghost/api/', 'http://ghost'],
  ] as const) {
    it(`is ${root} for ${given}`, () => {
      expect(ghostRoot(given)).to.equal(root);
    });
  }
});
