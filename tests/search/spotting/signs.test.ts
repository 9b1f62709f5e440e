import { beforeAll, describe, expect, test } from 'vitest';
import { surelyNamed } from './surely-named.ts';

let named: (text: string) => string[];
beforeAll(async () => {
  named = await surelyNamed();
});

describe('what people are called', () => {
  test.each([
    ['a word of age behind a name of two syllables', '이완 할아버지 멋있다', ['lee-wan']],
    ['the name alone', '이완 멋있다', []],
    ['a word of age behind an everyday word', '공기 할아버지', []],
    ['katakana joined to katakana', 'キム・ナムギルオッパ', ['kim-nam-gil']],
    ['a syllable of a longer name', 'キム・ナムギルヒョン', []],
    ['an honorific behind a hyphen', 'Han Hyojoo-ssi and Seo Inguk-san', ['han-hyo-joo', 'seo-in-guk']],
    ['a syllable behind a hyphen', 'Won Bin-woo', []],
    ['a name of two everyday words with capitals', 'so Don Lee punched him', ['ma-dong-seok']],
    ['a Korean name of everyday words', 'won bin owns it', ['won-bin']],
  ])('GIVEN %s: %s THEN it names %j', (_, text, ids) => expect(named(text)).toEqual(ids));
});

describe('what surrounds a title', () => {
  test.each([
    ['its original', '半神の原作', ['hanshin-half-gods-2014']],
    ['its original, of a place', '福岡の原作', []],
    ['a verb before everyday words and an end behind them', 'just finished bad guy and wow', ['bad-guy-2010']],
    ['a verb before everyday words that go on', 'just saw bad guy energy', []],
    ['no object particle', '夕陽ヶ丘の黄金抱いて翔べ', ['fly-with-the-gold-2012']],
    ['a Japanese word as the first part', 'Yubikoi broke me', ['yubikoi-2013']],
  ])('GIVEN %s: %s THEN it names %j', (_, text, ids) => expect(named(text)).toEqual(ids));
});

describe('a name that goes on', () => {
  test.each([
    ['a surname before a given name', '이노우에 미사키 신작', []],
    ['a surname before a work', '고레에다 신작', ['hirokazu-kore-eda']],
    ['kanji before one more kanji of a given name', '渡辺大輔さん', []],
    ['kanji before an honorific', '渡辺大様', ['watanabe-dai']],
  ])('GIVEN %s: %s THEN it names %j', (_, text, ids) => expect(named(text)).toEqual(ids));
});

describe('a group beside a stage name', () => {
  test.each([
    ['a group that the catalog lacks', 'taemin of stray kids', []],
    ['one in brackets', 'Rowoon (aespa) fancam', []],
    ['one in hangul', '제베원 태민 직캠', []],
    ['one before katakana', 'セブチのテミン', []],
    ['one that no list has', 'taemin of fromhere4', []],
    ['one beside a whole name', '방탄 박보검 케미', ['park-bo-gum']],
    ['a group of the catalog', 'taemin of shinee', ['taemin']],
    ['a country', 'nichkhun from thailand', ['nichkhun']],
    ['a group and a given name', 'yonghwa from cnblue', ['jung-yong-hwa']],
    ['a group with signs and kana', 'IZ*ONEのヘウォン', ['kang-hye-won']],
  ])('GIVEN %s: %s THEN it names %j', (_, text, ids) => expect(named(text)).toEqual(ids));
});
