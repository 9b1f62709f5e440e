import { beforeAll, describe, expect, test } from 'vitest';
import { allHits } from '../../src/search/hits.ts';
import type { Search } from '../../src/search/result.ts';
import { realSearch } from '../real-data.ts';

let search: Search;
beforeAll(async () => {
  search = await realSearch();
});

const answer = (query: string): string => {
  const result = search.find(query);
  return `${result.verdict} ${allHits(result)[0]?.id ?? '–'}`;
};

describe('a long query that is far from every title', () => {
  test.each([
    ['the only title that is near', '가공 오엘 일기', 'close fictitious-girls-diary-2020'],
    ['a title with one word in common and another word', '천국의 계단', 'none tree-of-heaven-2006'],
    ['long vowels written twice', 'sutorenjaazu 6', 'close strangers-6-2012'],
    ['a name of somebody unknown', 'yamamoto kazunari', 'none –'],
    ['romaji of a rare Korean name, with another vowel', 'paku inan', 'close park-in-hwan'],
    ['the same beside a second name as near', 'yun sangha', 'none yoon-san-ha'],
    ['a name that many have, as far from another', 'kim jihyong', 'none –'],
    ['another title, spelt right', 'butterfly farm', 'none –'],
    ['another title, spelt right', 'tree of hope', 'none –'],
  ])('GIVEN %s: %s THEN the verdict is %s', (_, query, verdict) =>
    expect(answer(query).split(' ')[0]).toBe(verdict.split(' ')[0]),
  );
});

describe('an everyday English word that sounds like a name', () => {
  test.each([
    ['its sound', 'cousin'],
    ['the sound of its singular', 'carries'],
    ['a slip', 'sunshine'],
    ['keys of another layout', 'disk'],
    ['the beginning of a surname and a given name', 'joins'],
    ['letters of a longer word', 'banana'],
  ])('GIVEN a word that is a name only by %s: %s THEN nobody is offered', (_, word) =>
    expect(answer(word).split(' ')[0]).toBe('none'),
  );
  test('GIVEN a word that begins a word of a name THEN the person is found', () =>
    expect(answer('frank')).toBe('clear franky-lily'));
  test('GIVEN the name itself THEN it is answered', () => expect(answer('goo shin')).toBe('clear shin-goo'));
});
