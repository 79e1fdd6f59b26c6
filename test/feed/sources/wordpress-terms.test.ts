import { expect } from '@open-wc/testing';
import { HandbillError } from '../../../src/net/handbill-error.js';
import { failureOf } from '../../support/failure-of.js';
import { ask } from '../support/ask.js';
import { FakeArchive } from '../support/fake-archive.js';

const closed = new HandbillError('HTTP_DENIED', {
  status: 401,
  body: '{"code":"rest_not_logged_in"}',
});

describe('wordpress terms', () => {
  it('asks all slugs of an attribute at once', async () => {
    const archive = new FakeArchive({
      tags: [
        { id: 7, slug: 'water' },
        { id: 8, slug: 'harbour' },
      ],
    });
    await ask(archive, { tags: ['harbour', 'water'] });
    expect(archive.askedOf('tags')).to.have.length(1);
    expect(archive.askedOf('tags')[0]?.searchParams.get('slug')).to.equal('harbour,water');
  });

  it('asks only ids and slugs of terms', async () => {
    const archive = new FakeArchive({ tags: [{ id: 7, slug: 'water' }] });
    await ask(archive, { tags: ['water'] });
    expect(archive.askedOf('tags')[0]?.searchParams.get('_fields')).to.equal('id,slug');
  });

  it('keeps ids for a day', async () => {
    const archive = new FakeArchive({ tags: [{ id: 7, slug: 'water' }] });
    await ask(archive, { tags: ['water'] });
    expect(archive.requests[0]?.freshMs).to.equal(24 * 60 * 60 * 1000);
    expect(archive.requests[1]?.freshMs).to.equal(undefined);
  });

  it('skips the look-up where the id is written', async () => {
    const archive = new FakeArchive({});
    await ask(archive, { tags: ['id:12'] });
    expect(archive.asked).to.have.length(1);
    expect(archive.postParameters.tags).to.equal('12');
  });

  it('looks up only the slugs beside ids', async () => {
    const archive = new FakeArchive({ tags: [{ id: 7, slug: 'water' }] });
    await ask(archive, { tags: ['id:12', 'water'] });
    expect(archive.askedOf('tags')[0]?.searchParams.get('slug')).to.equal('water');
    expect(archive.postParameters.tags).to.equal('12,7');
  });

  it('takes a plain number for a slug', async () => {
    const archive = new FakeArchive({ tags: [{ id: 7, slug: '2024' }] });
    await ask(archive, { tags: ['2024'] });
    expect(archive.postParameters.tags).to.equal('7');
  });

  it('takes an id that is none for a slug', async () => {
    const archive = new FakeArchive({});
    const { problems } = await ask(archive, { tags: ['id:7,8 OR 1'] });
    expect(problems[0]?.facts.detail).to.equal('id:7,8 OR 1');
    expect(archive.askedOf('posts')).to.deep.equal([]);
  });

  it('knows slugs of other scripts from their encoding', async () => {
    const archive = new FakeArchive({ tags: [{ id: 9, slug: '%e6%97%a5%e6%9c%ac' }] });
    const { problems } = await ask(archive, { tags: ['日本', 'nope'] });
    expect(problems.map(({ facts }) => facts.detail)).to.deep.equal(['nope']);
    expect(archive.postParameters.tags).to.equal('9');
  });

  for (const match of ['any', 'all'] as const) {
    it(`F07 asks no posts of unknown tags, match ${match}`, async () => {
      const archive = new FakeArchive({});
      const { articles, total } = await ask(archive, { tags: ['nope'], match });
      expect(archive.askedOf('posts')).to.deep.equal([]);
      expect(articles).to.deep.equal([]);
      expect(total).to.equal(0);
    });
  }

  it('F07 asks of the known tag beside an unknown', async () => {
    const archive = new FakeArchive({ tags: [{ id: 7, slug: 'water' }] });
    const { problems } = await ask(archive, { tags: ['nope', 'water'] });
    expect(archive.postParameters.tags).to.equal('7');
    expect(problems.map(({ code }) => code)).to.deep.equal(['CONFIG_TOPIC_UNKNOWN']);
  });

  it('F07 asks nothing when one of all is unknown', async () => {
    const archive = new FakeArchive({ tags: [{ id: 7, slug: 'water' }] });
    await ask(archive, { tags: ['nope', 'water'], match: 'all' });
    expect(archive.askedOf('posts')).to.deep.equal([]);
  });

  it('F07 asks nothing of an unknown category', async () => {
    const archive = new FakeArchive({});
    const { problems } = await ask(archive, { categories: ['nope'] });
    expect(archive.askedOf('posts')).to.deep.equal([]);
    expect(problems[0]?.facts.detail).to.equal('nope');
  });

  it('F07 asks nothing of an unknown author', async () => {
    const archive = new FakeArchive({});
    await ask(archive, { authors: ['nobody'] });
    expect(archive.askedOf('posts')).to.deep.equal([]);
  });

  it('F07 excludes nothing by an unknown name, and says so', async () => {
    const archive = new FakeArchive({});
    const { problems } = await ask(archive, { exclude: ['nope'] });
    expect(archive.postParameters).to.not.have.property('tags_exclude');
    expect(problems[0]?.code).to.equal('CONFIG_TOPIC_UNKNOWN');
  });

  for (const count of [101, 10_000]) {
    it(`F07 refuses ${count} names before any request`, async () => {
      const archive = new FakeArchive({});
      const tags = Array.from({ length: count }, (_, index) => `topic-${index}`);
      const failure = await failureOf(ask(archive, { tags }));
      expect(failure.code).to.equal('CONFIG_TOO_MANY');
      expect(archive.asked).to.deep.equal([]);
    });
  }

  it('F07 asks a hundred names in a short address', async () => {
    const archive = new FakeArchive({});
    const tags = Array.from({ length: 100 }, (_, index) => `a-topic-of-thirty-characters-${index}`);
    await ask(archive, { tags });
    expect(archive.asked[0]?.searchParams.get('per_page')).to.equal('100');
    expect(archive.asked[0]?.href.length).to.be.below(8_000);
  });

  it('looks an author up among the users', async () => {
    const archive = new FakeArchive({ users: [{ id: 3, slug: 'ida-lund' }] });
    await ask(archive, { authors: ['ida-lund'] });
    expect(archive.postParameters.author).to.equal('3');
  });

  it('refuses an author where users are closed', async () => {
    const failure = await failureOf(ask(new FakeArchive({ users: closed }), { authors: ['ida'] }));
    expect(failure.code).to.equal('CONFIG_UNSUPPORTED');
    expect(failure.facts.detail).to.equal('author');
  });

  it('passes on that the archive of authors is down', async () => {
    const down = new HandbillError('NET_UNREACHABLE_OR_CORS');
    const failure = await failureOf(ask(new FakeArchive({ users: down }), { authors: ['ida'] }));
    expect(failure.code).to.equal('NET_UNREACHABLE_OR_CORS');
  });

  it('passes on that the tags are closed', async () => {
    const failure = await failureOf(ask(new FakeArchive({ tags: closed }), { tags: ['water'] }));
    expect(failure.code).to.equal('HTTP_DENIED');
  });

  it('F49 passes over terms without a usable id', async () => {
    const archive = new FakeArchive({
      tags: [null, { slug: 'water' }, { id: '7 OR 1', slug: 'water' }, { id: 8, slug: 'water' }],
    });
    await ask(archive, { tags: ['water'] });
    expect(archive.postParameters.tags).to.equal('8');
  });

  it('F49 survives a slug that cannot become text', async () => {
    const archive = new FakeArchive({
      tags: [{ id: 7, slug: { toString: 1, valueOf: 1 } }],
    });
    await ask(archive, { tags: ['water'] });
    expect(archive.postParameters.tags).to.equal('7');
  });

  it('survives a slug that is broken encoding', async () => {
    const archive = new FakeArchive({ tags: [{ id: 7, slug: '%e6%zz' }] });
    await ask(archive, { tags: ['%e6%zz'] });
    expect(archive.postParameters.tags).to.equal('7');
  });
});
