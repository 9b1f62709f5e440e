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
    entry('last-man', { en: 'Last Man', ja: '映画ラストマン' }, { kind: 'series', form: 'film' }),
    entry('gospel', { en: 'Gospel', ja: 'ゴスペル' }, { kind: 'series', form: 'film' }),
    entry('kanichiro', { en: 'Kanichiro', ko: '간이치로', ja: '寛一郎' }),
    entry('ri-sa', { en: 'Lisa', ko: '리사', ja: 'リサ' }),
    entry('joo-ah', { en: 'Shin Joo-ah', ko: '신주아', ja: 'シン・ジュア' }),
    entry('mire', { en: 'Mire Aika', ko: '아이카 미레', ja: '愛加あゆ' }),
    entry('jae-joong', { en: 'Kim Jae-joong', ko: '김재중', ja: 'キム・ジェジュン' }, { aliases: ['DBSK'] }),
    entry('ji-woo', { en: 'Jang Ji-woo', ko: '장지우', ja: 'チャン・ジウ' }),
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
    ['a city glued to what it has', '大阪万博', 'nobody'],
    ['a kind of work glued to a word', '映画俳優', 'nobody'],
    ['the title with one word in kanji', '大阪の兎たち', 'rabbits'],
    ['two syllables that sound like a name', '의사', 'nobody'],
    ['three kana that sound like a given name', 'ツアー', 'nobody'],
    ['three kana that resemble a title', 'ゴスル', 'nobody'],
    ['four kana, one of them another', 'ゴスペロ', 'gospel'],
    ['the end of a Japanese name of one word', 'イチロー', 'nobody'],
    ['Korean syllables whose keys are the letters of an alias', '유나', 'nobody'],
    ['a Chinese name', 'Zhang Ziyi', 'nobody'],
    ['two words turned before a slip', 'yeon sang hp', 'sang-ho'],
  ])('GIVEN %s: %s THEN %s is found', (_, typed, id) => expect(firstOf(search, typed)).toBe(id));
});
