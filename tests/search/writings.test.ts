import { convertHangulToQwerty } from 'es-hangul';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Catalog } from '../../src/catalog/catalog.ts';
import type { SearchResult, FindableKind, Search } from '../../src/search/result.ts';
import { newKanji } from '../../src/search/han/variants.ts';
import { inMixedScripts } from '../../src/search/near/mixed-scripts.ts';
import { realCatalog, realSearch } from '../real-data.ts';
import { sampleOf } from '../thorough.ts';

let catalog: Catalog;
let search: Search;
beforeAll(async () => {
  catalog = await realCatalog();
  search = await realSearch();
});

const people = ['actor', 'person'] as const;
const titles = ['series'] as const;
const everything = ['actor', 'person', 'series'] as const;
const summary = (answer: SearchResult): string =>
  answer.verdict === 'clear'
    ? answer.hit.id
    : `${answer.verdict}: ${(answer.verdict === 'close' ? answer.hits : []).map(({ id }) => id).join(' ')}`.trim();
const found = (query: string, kinds: readonly FindableKind[]): string => summary(search.find(query, kinds));

describe('a Korean name typed on a Latin keyboard', () => {
  test('GIVEN any name with a jamo that needs Shift THEN it is first, and autocomplete lists it before its last key', () => {
    const lost = sampleOf([...catalog.people.values(), ...catalog.costars.values()], 250).flatMap(
      ({ id, names: { ko } }) => {
        const keys = ko === undefined ? '' : convertHangulToQwerty(ko.replaceAll(' ', ''));
        if (!/[A-Z]/u.test(keys) || /[^가-힣 ]/u.test(ko ?? '')) return [];
        const answer = search.find(keys);
        const first = answer.verdict === 'clear' ? answer.hit : answer.verdict === 'close' ? answer.hits[0] : undefined;
        const typing = search.complete(keys.slice(0, -1), everything, 25);
        return first?.id === id && first.by === 'keyboard' && typing.some((hit) => hit.id === id)
          ? []
          : [`${ko} ${keys}`];
      },
    );
    expect(lost).toEqual([]);
  });
});

describe('initials', () => {
  test.each([
    ['those of a maker', 'ㅇㅅㅁ ㅅㅌㅁ', 'satomi-oshima'],
    ['a syllable and initials', '채ㅈㅎ', 'chae-jong-hyeop'],
    ['the same', '장ㄱㅅ', 'jang-keun-suk'],
    ['two syllables and an initial', '배두ㄴ', 'bae-doona'],
    ['initials that a keyboard joined', 'ㅆㄱ', 'close: sung-si-kyung son-suk-ku'],
    ['the same as typed', 'ㅅㅅㄱ', 'close: sung-si-kyung son-suk-ku'],
    ['a final cluster', 'ㅈㄳ', 'close: jang-keun-suk'],
  ])('GIVEN %s: %s THEN the result is %s', (_, query, answer) => expect(found(query, people)).toBe(answer));

  test('GIVEN a syllable that begins no name with these initials THEN nobody is found', () =>
    expect(found('홍ㅈㅎ', people)).not.toContain('chae'));
});

describe('kanji', () => {
  test.each([
    ['斉藤工', 'saito-takumi'],
    ['齊藤工', 'saito-takumi'],
    ['宋承宪', 'song-seung-heon'],
    ['李炳宪', 'lee-byung-hun'],
    ['尹孙河', 'yoon-son-ha'],
  ])('GIVEN %s THEN %s is found', (query, id) => expect(found(query, people)).toBe(id));

  test.each([
    ['张', '張'],
    ['孙', '孫'],
    ['学', '学'],
    ['發', '発'],
    ['发', '発'],
  ])('GIVEN the form %s THEN it is compared as %s', (form, folded) => expect(newKanji(form)).toBe(folded));
});

describe('the same title in another mixture of scripts', () => {
  test.each([
    ['愛の後に来るもの', 'what-comes-after-love-2024'],
    ['名探偵コナン業火のひまわり', 'conan-sunflowers-of-inferno-2015'],
    ['空気にんぎょう', 'air-doll-2009'],
    ['初恋ドッグス', 'first-love-dogs-2025'],
    ['ミラクル デビクロくんの恋と魔法', 'miracle-devil-claus-2014'],
    ['ラストマン ファーストラブ', 'last-man-first-love-2025'],
    ['こくはく', 'confession-2024'],
  ])('GIVEN %s THEN %s is offered', (query, id) => expect(found(query, titles)).toBe(`close: ${id}`));

  test.each([
    ['another word in kana', '愛のあとに', '愛のあとにくるもの'],
    ['katakana where kanji stand', '東京バースト', '東京湾景'],
    ['one kanji in common', '愛のむち', '愛の黙示録'],
  ])('GIVEN %s: %s THEN it does not match %s', (_, query, title) => expect(inMixedScripts(query)(title)).toBe(false));
});

describe('a short word is no certain match', () => {
  test.each([
    ['Hi-Lo', 'hero-2007'],
    ['Lush', 'rush-2001'],
    ['Load', 'road-2026'],
    ['romance', 'romantics-anonymous-2025'],
  ])('GIVEN %s THEN %s is at most offered', (query, id) => expect(found(query, titles)).toBe(`close: ${id}`));

  test('GIVEN the end of one title that is nearly all of others THEN all of them are offered', () =>
    expect(found('I Love You', titles)).toBe(
      'close: gomen-aishiteru-2017 hard-to-say-i-love-you-2010 i-love-you-musical-2018 eye-love-you-2024',
    ));
});

describe('a group and a name', () => {
  test.each([
    ['VIXXのN', 'cha-hak-yeon'],
    ['BIGBANGのTOP', 't-o-p'],
    ['2PM イ・ジュノ', 'lee-jun-ho'],
  ])('GIVEN %s THEN %s is found', (query, id) => expect(found(query, people)).toBe(id));
});
