import { toKatakana } from 'wanakana';
import { beforeAll, describe, expect, test } from 'vitest';
import { offeredHits } from '../../src/search/hits.ts';
import type { Catalog } from '../../src/catalog/catalog.ts';
import type { Search } from '../../src/search/result.ts';
import { realCatalog, realSearch } from '../real-data.ts';

let catalog: Catalog;
let search: Search;
beforeAll(async () => {
  catalog = await realCatalog();
  search = await realSearch();
});

const found = (query: string): readonly string[] => offeredHits(search.find(query)).map(({ id }) => id);

/** People of four kanji whose Latin name is a given name and a surname. */
const fourKanji = (): { id: string; kanji: string; given: string; surname: string }[] =>
  [...catalog.people.values(), ...catalog.costars.values(), ...catalog.makers.values()].flatMap(({ id, names }) => {
    const [given = '', surname = '', ...others] = (names.en ?? '').toLowerCase().split(' ');
    const kanji = names.ja ?? '';
    const isPlain =
      /^\p{Script=Han}{4}$/u.test(kanji) && others.length === 0 && /^[a-z]+ [a-z]+$/u.test(`${given} ${surname}`);
    return isPlain ? [{ id, kanji, given, surname }] : [];
  });

describe('a Japanese name half in kanji and half in kana', () => {
  test('GIVEN any name of four kanji THEN it is found with either half in kana', () => {
    const people = fourKanji();
    const lost = people.flatMap(({ id, kanji, given, surname }) =>
      [
        { kana: toKatakana(given), query: kanji.slice(0, 2) + toKatakana(given) },
        { kana: toKatakana(surname), query: toKatakana(surname) + kanji.slice(2) },
      ].filter(
        // A single kana is more often a particle than a name, and "Issey" is no romaji.
        ({ kana, query }) => /^[ァ-ヺー]{2,}$/u.test(kana) && !found(query).slice(0, 5).includes(id),
      ),
    );
    expect(people.length).toBeGreaterThan(100);
    expect(lost).toEqual([]);
  });

  test('GIVEN the reading of another given name THEN nobody is found', () => {
    expect(found('森永たけひこ')).toEqual([]);
  });
});

describe('one half of a Japanese name in kanji', () => {
  test('GIVEN the given name or the surname of any name of four kanji THEN a match is found', () => {
    const people = fourKanji().filter(({ id }) => !catalog.makers.has(id));
    const lost = people.flatMap(({ kanji }) =>
      [kanji.slice(0, 2), kanji.slice(2)].filter((half) => found(half).length === 0),
    );
    expect(lost).toEqual([]);
  });
});

describe('the given name of two kanji behind a surname of one', () => {
  test('GIVEN 遣都 THEN 林遣都 is found', () => expect(found('遣都')).toEqual(['hayashi-kento']));

  test('GIVEN the last two kanji of a name of one word THEN nobody is found', () => {
    expect(found('一郎')).toEqual([]);
  });
});

describe('a nickname of the first two morae of surname and given name', () => {
  test('GIVEN サトエリ THEN 佐藤江梨子 is offered', () => {
    expect(found('サトエリ')).toEqual(found('佐藤江梨子').slice(0, 1));
  });
});
