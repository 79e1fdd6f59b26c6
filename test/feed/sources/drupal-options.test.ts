import { expect } from '@open-wc/testing';
import { registerAdapter, sourceFrom } from '../../../src/feed/adapters.js';
import { fieldsFrom } from '../../../src/feed/sources/drupal/fields.js';
import { drupal } from '../../../src/feed/sources/drupal.js';
import { isHandbillError } from '../../../src/net/handbill-error.js';

/** What options are refused with. */
function refusalOf(options: Record<string, unknown>): string {
  try {
    fieldsFrom(options);
  } catch (error) {
    if (isHandbillError(error)) return error.message;
  }
  throw new Error('Nothing was refused.');
}

describe('options of a Drupal', () => {
  it("are the Standard profile's names by themselves", () => {
    expect(fieldsFrom()).to.deep.equal({
      bundle: 'article',
      tags: 'field_tags',
      tagVocabulary: 'tags',
      categories: '',
      categoryVocabulary: '',
      author: 'uid',
      summary: 'body',
      image: 'field_image',
    });
  });

  it('name a vocabulary after its field', () => {
    const { tagVocabulary, categoryVocabulary } = fieldsFrom({
      tags: 'field_topics',
      categories: 'sections',
    });
    expect([tagVocabulary, categoryVocabulary]).to.deep.equal(['topics', 'sections']);
  });

  it('may be none with an empty name or null', () => {
    expect(fieldsFrom({ image: null, author: '', summary: undefined })).to.include({
      image: '',
      author: '',
      summary: 'body',
    });
  });

  const refused: [Record<string, unknown>, string][] = [
    [{ bundle: '' }, 'bundle=""'],
    [{ bundle: null }, 'bundle=""'],
    [{ bundle: '../user' }, 'bundle="../user"'],
    [{ tags: 'field_tags.name' }, 'tags="field_tags.name"'],
    [{ tags: ['field_tags'] }, 'tags'],
    [{ image: 'field_media..file' }, 'image="field_media..file"'],
    [{ author: 'uid&page[limit]=1' }, 'author="uid&page[limit]=1"'],
    [{ summary: 7 }, 'summary'],
    [{ image: 7n }, 'image'],
    [{ tag: 'field_tags' }, 'tag="field_tags"'],
    [{ constructor: 'x' }, 'constructor="x"'],
    [JSON.parse('{"__proto__":"x"}'), '__proto__="x"'],
    [{ categories: 'field_tags' }, 'categories="field_tags"'],
  ];
  for (const [options, detail] of refused) {
    it(`are refused as ${detail}`, () => {
      expect(refusalOf(options)).to.equal(`CONFIG_VALUE: ${detail}`);
    });
  }

  it('come from the attribute of the tag', () => {
    registerAdapter('drupal', drupal);
    const settings = { api: 'https://archive.example', adapter: 'drupal' };
    const { name, unable } = sourceFrom({
      ...settings,
      adapterOptions: '{"tags":null,"categories":"field_section"}',
    });
    expect([name, unable]).to.deep.equal(['drupal', ['search', 'tags', 'exclude']]);
  });
});
