import { describe, expect, test } from 'vitest';
import { searchOf } from '../../src/search/search.ts';
import { entry, firstOf } from './found.ts';

const search = searchOf({
  entries: [
    entry('fukuoka', { en: 'Fukuoka', ko: '후쿠오카', ja: '福岡' }, { kind: 'series', form: 'film' }),
    entry('seoul', { en: 'Seoul', ko: '서울', ja: 'ソウル' }, { kind: 'series', form: 'film' }),
    entry('rabbits', { en: 'Rabbits of Osaka', ja: '大阪のうさぎたち' }, { kind: 'series', form: 'film' }),
    entry('ghost', { en: 'I Am Ghost', ja: 'I am GHOST' }, { kind: 'series', form: 'series' }),
    entry('goddess-fan', { en: 'Park Gyu-ri', ko: '박규리', ja: 'パク・ギュリ' }, { aliases: ['女神'] }),
    entry('bogum', { en: 'Park Bo-gum', ko: '박보검', ja: 'パク・ボゴム' }),
    entry('seunggi', { en: 'Lee Seung-gi', ko: '이승기', ja: 'イ・スンギ' }),
    entry('sang-ho', { en: 'Yeon Sang-ho', ko: '연상호', ja: 'ヨン・サンホ' }),
    entry('sangyeon', { en: 'Sangyeon', ko: '상연', ja: 'サンヨン' }),
  ],
  beside: [],
});

describe('what a query names only by chance', () => {
  test.each([
    ['a city beside what one looks for there', 'fukuoka hotel', 'nobody'],
    ['the same in katakana', 'ソウル 観光', 'nobody'],
    ['the same in hangul', '후쿠오카 맛집', 'nobody'],
    ['a city that begins a title', '大阪 天気', 'nobody'],
    ['the film called as the city', 'fukuoka movie', 'fukuoka'],
    ['the city alone', 'ソウル', 'seoul'],
    ['a word of a title, with a kind of work', 'ghost drama', 'nobody'],
    ['the title itself with it', 'i am ghost drama', 'ghost'],
    ['a nickname that begins a sentence', '女神様が見ていらっしゃる', 'nobody'],
    ['a question about a nickname', '女神って誰', 'goddess-fan'],
    ['a Japanese surname before a given name', '長瀬ボゴム', 'nobody'],
    ['an epithet before a given name', '国民の弟スンギ', 'seunggi'],
    ['two words turned before a slip', 'yeon sang hp', 'sang-ho'],
  ])('GIVEN %s: %s THEN %s is found', (_, typed, id) => expect(firstOf(search, typed)).toBe(id));
});
