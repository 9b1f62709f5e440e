import { describe, expect, test } from 'vitest';
import type { ParsedFile } from '../../src/catalog/kinds.ts';
import { definitions, mentions, ownIds } from '../../src/catalog/mentions.ts';
import { isOfLostFile, referenceProblems } from '../../src/catalog/references.ts';
import { actor, work } from '../insights/small-catalog.ts';

const at = (path: string) => ({ path, file: `data/${path}`, text: '{}' });
const person = (id: string, changes = {}, name = id): ParsedFile => ({
  kind: 'actors',
  ...at(`actors/${name}.json`),
  value: actor(id, changes),
});
const film = (id: string, people: readonly string[], changes = {}): ParsedFile => ({
  kind: 'series',
  ...at(`series/${id}.json`),
  value: work(id, { cast: people.map((one) => ({ person: one, sources: ['a-page'] })), ...changes }),
});
const pages: ParsedFile = {
  kind: 'sources',
  ...at('sources.json'),
  value: { bibliography: { 'a-page': { publisher: 'P', title: 'T', url: 'https://example.com/', language: 'en' } } },
};

describe('the ids that a file defines and mentions', () => {
  test('GIVEN a work THEN it defines itself, and mentions its cast, its makers and its pages', () => {
    const file = film('a-film', ['ann'], { directors: [{ name: 'Bo', person: 'bo' }] });
    expect(definitions(file)).toEqual([{ target: 'series', id: 'a-film', path: ['id'] }]);
    expect(mentions(file).map(({ target, id, path }) => `${target} ${id} ${path.join('.')}`)).toEqual([
      'source a-page sources.0',
      'source a-page release.sources.0',
      'person bo directors.0.person',
      'person ann cast.0.person',
      'source a-page cast.0.sources.0',
    ]);
  });

  test('GIVEN a bibliography THEN each page is defined, and nothing has an id of its own', () => {
    expect(definitions(pages)).toEqual([{ target: 'source', id: 'a-page', path: ['bibliography', 'a-page'] }]);
    expect(ownIds(pages)).toEqual([]);
  });
});

const messages = (files: readonly ParsedFile[], broken: readonly string[] = []): string[] =>
  referenceProblems([pages, ...files], broken).map(({ message }) => message);

describe('references between files', () => {
  test.each<readonly [string, readonly ParsedFile[], readonly RegExp[]]>([
    ['that all lead somewhere', [person('ann'), film('a-film', ['ann'])], []],
    [
      'to an id with one wrong letter',
      [person('ann-lee'), film('a-film', ['ann-lea'])],
      [/no person "ann-lea".*ann-lee/u],
    ],
    [
      'to an id like no other',
      [film('a-film', ['nobody'])],
      [/no person "nobody": it would be a file of data\/actors/u],
    ],
    [
      'of two places to one lost record',
      [film('one', ['ann']), film('two', ['ann'])],
      [/^no record has the id "ann", and 2 places/u],
    ],
    ['with an id that two files define', [person('ann'), person('ann')], [/the id "ann" is taken/u]],
    ['in a file with another name', [person('ann', {}, 'bo')], [/the file is called bo\.json/u]],
  ])('GIVEN references %s THEN the problems are %3$j', (_what, files, problems) => {
    const found = messages(files);
    expect(found).toHaveLength(problems.length);
    problems.forEach((problem, index) => expect(found[index]).toMatch(problem));
  });

  test('GIVEN a file that could not be read THEN a reference to it is not reported', () => {
    expect(messages([film('a-film', ['ann'])], ['actors/ann.json'])).toEqual([]);
    expect(messages([film('a-film', ['ann'])], ['actors/bo.json'])).toHaveLength(1);
  });

  test('GIVEN a problem THEN it is known whether a lost file is its cause', () => {
    expect(referenceProblems([pages, film('one', ['ann']), film('two', ['ann'])]).map(isOfLostFile)).toEqual([true]);
    expect(referenceProblems([pages, film('one', ['ann'])]).map(isOfLostFile)).toEqual([false]);
  });
});
