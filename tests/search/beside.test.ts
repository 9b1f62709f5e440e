import { beforeAll, describe, expect, test } from 'vitest';
import type { Search } from '../../src/search/result.ts';
import { searchOf } from '../../src/search/search.ts';
import type { Entry } from '../../src/search/entry.ts';
import { entry } from './found.ts';

const entries: readonly Entry[] = [
  entry('kwangsu', { en: 'Kwangsu', ko: '광수', ja: 'グァンス' }, { beside: ['supernova', '超新星'] }),
  entry('kwang-soo', { en: 'Lee Kwang-soo', ko: '이광수', ja: 'イ・グァンス' }, { amount: 9 }),
  entry('jun-young', { en: 'Lee Jun-young', ko: '이준영', ja: 'イ・ジュニョン' }, { beside: ['U-KISS', '유키스'] }),
  entry('son-ha', { en: 'Yoon Son-ha', ko: '윤손하', ja: 'ユン・ソナ' }),
  entry('yu-jin', { en: 'Lee Yu-jin', ko: '이유진', ja: 'イ・ユジン' }),
  entry('other-yu-jin', { en: 'Lee Yu-jin', ko: '이유진', ja: 'イ・ユジン' }, { amount: 9 }),
  entry('love', { en: 'Supreme Love', ko: '지고의 사랑', ja: '至上の恋' }, { kind: 'series', related: ['son-ha'] }),
  entry(
    'brave',
    { en: 'Kyoryuger Brave', ja: '獣電戦隊キョウリュウジャーブレイブ' },
    { kind: 'series', related: ['yu-jin'] },
  ),
  entry('burst', { en: 'Tokyo Burst', ja: 'TOKYO BURST-犯罪都市-' }, { kind: 'series', related: ['son-ha'] }),
];

let search: Search;
beforeAll(() => {
  search = searchOf({ entries, beside: ['supernova', '超新星', 'U-KISS', '유키스'] });
});

const ids = (query: string): string[] => {
  const result = search.find(query);
  if (result.verdict === 'clear') return [result.hit.id];
  return result.verdict === 'close' ? result.hits.map(({ id }) => id) : [];
};

describe('a name beside a related name', () => {
  test.each([
    ['supernova kwangsoo', 'kwangsu'],
    ['유키스 준', 'jun-young'],
    ['유키스 ジュン', 'jun-young'],
  ])('GIVEN a group and a member by nickname, %s THEN %s is found and no other person of that name', (query, id) => {
    expect(ids(query)).toEqual([id]);
  });

  test.each([
    ['지상의 사랑 윤손하', ['love', 'son-ha']],
    ['犯罪都市 ユン・ソナ', ['burst', 'son-ha']],
  ])('GIVEN a person and a work of theirs, misspelt or named by one word, %s THEN the work is first', (query, all) => {
    expect(ids(query)).toEqual(all);
  });

  test('GIVEN a name that two people share and a work of one THEN the person with the work is first', () => {
    expect(ids('キョウリュウジャーブレイブ イ・ユジン')[0]).toBe('yu-jin');
    expect(ids('イ・ユジン')).toEqual(['other-yu-jin', 'yu-jin']);
  });
});
