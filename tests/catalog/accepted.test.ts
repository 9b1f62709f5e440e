import { describe, expect, test } from 'vitest';
import { acceptedOf } from '../../src/catalog/check/accepted.ts';
import { checkTexts } from '../../src/catalog/check/check.ts';
import { filesOf } from './parsed.ts';
import { actor, foundBy, page, smallData, work, written, type SmallData } from './small-data.ts';

const accepted = (changes: { ja?: string[]; ko?: string[]; httpHosts?: string[] }): SmallData['accepted'] => ({
  latin: { ja: changes.ja ?? [], ko: changes.ko ?? [] },
  httpHosts: changes.httpHosts ?? [],
});
const premise = (ja: string, ko = '짧은 문장입니다.') => ({
  works: [work({ premise: { en: 'A sentence.', ja, ko } })],
});

describe('Latin letters in Japanese and Korean texts', () => {
  test.each([
    [
      'a name in a sentence',
      premise('Park Bo-gumが主演しています。'),
      /premise\.ja: has "Park Bo-gum" in Latin letters/u,
    ],
    ['a name with a figure', premise('5tionのメンバーです。'), /has "5tion"/u],
    ['a word in a Korean sentence', premise('文です。', 'Netflix에서 공개됩니다.'), /premise\.ko: has "Netflix"/u],
    [
      'a title that is all Latin, without its year',
      { actors: [actor({ knownFor: [{ en: 'Boyhood (2023)', ja: 'Boyhood (2023)', ko: '소년시대 (2023)' }] })] },
      /knownFor\[0\]\.ja: has "Boyhood"/u,
    ],
  ])('GIVEN %s THEN it is an error', (_what, data, message) => {
    const found = foundBy('latin', data);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(message);
    expect(found[0]).toMatch(/^error/u);
  });

  test.each([
    ['an abbreviation', premise('NHKのOSTです。')],
    ['a broadcaster with one small letter', premise('tvNのドラマです。')],
    ['a unit', premise('100kmを走ります。')],
    ['an alias', { actors: [actor({ aliases: ['Woobin'] })] }],
  ])('GIVEN %s THEN nothing', (_what, data) => expect(foundBy('latin', data)).toEqual([]));

  test('GIVEN a listed word THEN it is not reported, in that language only', () => {
    const both = premise('Netflixで配信されます。', 'Netflix에서 공개됩니다.');
    expect(foundBy('latin', { ...both, accepted: accepted({ ja: ['Netflix'] }) })).toEqual([
      expect.stringMatching(/premise\.ko/u),
    ]);
    expect(foundBy('latin', { ...both, accepted: accepted({ ja: ['Netflix'], ko: ['Netflix'] }) })).toEqual([]);
  });

  test('GIVEN a listed word that no longer occurs THEN the list must shrink', () =>
    expect(foundBy('latin', { accepted: accepted({ ko: ['Netflix'] }) })).toEqual([
      expect.stringMatching(/^warning data\/accepted\.json latin\.ko\[0\]: "Netflix" no longer occurs/u),
    ]));
});

describe('pages under http', () => {
  const plain = { pages: { 'a-page': page({ url: 'http://peters.jp/a' }) } };

  test('GIVEN an unlisted host THEN it is a warning; GIVEN a listed one THEN nothing is reported', () => {
    expect(foundBy('http', plain)).toEqual([expect.stringMatching(/a-page\.url: is http: .*"peters\.jp"/u)]);
    expect(foundBy('http', { ...plain, accepted: accepted({ httpHosts: ['peters.jp'] }) })).toEqual([]);
  });

  test('GIVEN a listed host whose pages are all https now THEN the list must shrink', () =>
    expect(foundBy('http', { accepted: accepted({ httpHosts: ['peters.jp'] }) })).toEqual([
      expect.stringMatching(/httpHosts\[0\]: "peters\.jp" no longer occurs/u),
    ]));
});

describe('the list that --accept writes', () => {
  const texts = smallData({
    ...premise('Netflixで、Park Bo-gumが主演します。'),
    pages: { 'a-page': page({ url: 'http://peters.jp/a' }) },
  });

  test('GIVEN data with findings THEN it has each once, in order', () => {
    const list = acceptedOf(filesOf(texts));
    expect(list.latin).toEqual({ ja: ['Netflix', 'Park Bo-gum'], ko: [] });
    expect(list.httpHosts).toEqual(['peters.jp']);
  });

  test('GIVEN that list THEN the same data has no finding of these rules', () => {
    const list = acceptedOf(filesOf(texts));
    const found = checkTexts(new Map([...texts, ['accepted.json', written(list)]]));
    expect(found.filter(({ rule }) => rule === 'latin' || rule === 'http')).toEqual([]);
  });
});
