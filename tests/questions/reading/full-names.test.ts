import { describe, expect, test } from 'vitest';
import { hangulFullNames } from '../../../src/questions/reading/full-names/hangul.ts';
import { kanaFullNames } from '../../../src/questions/reading/full-names/kana.ts';
import { latinFullNames } from '../../../src/questions/reading/full-names/latin.ts';

const words = (...all: readonly string[]) => {
  const known = new Set(all);
  return (word: string): boolean => known.has(word.toLowerCase());
};
const textsOf = (names: readonly { readonly text: string }[]): string[] => names.map(({ text }) => text);

const english = words(
  'um',
  'ok',
  'do',
  'so',
  'has',
  'been',
  'in',
  'any',
  'the',
  'japanese',
  'work',
  'min',
  'park',
  'seoul',
  'here',
);

describe('GIVEN Latin letters', () => {
  test.each([
    ['a hyphen between the syllables', 'did Um Tae-goo work in Japan', ['Um Tae-goo']],
    ['a hyphen in small letters', 'what did ok ja-yeon do', ['ok ja-yeon']],
    ['capitals', 'has Ryu Junyeol been there', ['Ryu Junyeol']],
    ['capitals on three words', 'did Um Tae Goo work', ['Um Tae Goo']],
    ['small letters, none of them a word', 'has um tae goo been in anything', ['um tae goo']],
    ['a given name in one word', 'any films with um taegoo', ['um taegoo']],
    ['one syllable that is a word', 'is choi min sik in it', ['choi min sik']],
    ['capitals throughout', 'UM TAE-GOO JAPAN DRAMA', ['UM TAE-GOO']],
  ])('WHERE a name has %s THEN it is found whole', (_sign, text, names) => {
    expect(textsOf(latinFullNames(text, english))).toEqual(names);
  });

  test.each([
    ['words that are spelt like syllables', 'has she been in any work'],
    ['a function word before a strange one', 'works set in hanok'],
    ['a surname without a given name', 'which Kim films are there'],
    ['a name that is not Korean', 'films of Robert Downey'],
    ['one syllable alone behind the surname', 'is Gong Yoo here'],
  ])('WHERE there is %s THEN no name is found', (_what, text) => {
    expect(latinFullNames(text, english)).toEqual([]);
  });
});

describe('GIVEN katakana', () => {
  const japanese = words('イベント', 'チャンネル', 'コメント');

  test.each([
    ['オム・テグは日本の映画に出た?', ['オム・テグ']],
    ['オムテグの出演作は?', ['オムテグ']],
    ['ペイニョクって日本で何か出てる', ['ペイニョク']],
    ['俳優のチェミンシクさんは何歳', ['チェミンシク']],
  ])('WHERE %s names somebody THEN the name is %j', (text, names) => {
    expect(textsOf(kanaFullNames(text, japanese))).toEqual(names);
  });

  test.each([
    'オムライスの出てくるドラマ',
    'コメントは?',
    'オリジナルは何話',
    'イベントの日は?',
    'チャンネルはどこ',
    'ユニットは?',
  ])('WHERE %s has loanwords THEN no name is found', (text) => {
    expect(kanaFullNames(text, japanese)).toEqual([]);
  });
});

describe('GIVEN hangul', () => {
  const korean = words('직원', '조건', '주연', '수로', '정말로', '나와요');

  test.each([
    ['a particle behind it', '염혜란은 일본 드라마에 나왔어?', ['염혜란']],
    ['the head of the question', '엄태구 일드 뭐 찍었어', ['엄태구']],
    ['the trade before it', '배우 김수로 몇 살이야', ['김수로']],
    ['what it did behind it', '일본 영화에 엄태구 나왔다던데', ['엄태구']],
  ])('WHERE a name has %s THEN it is found without the particle', (_sign, text, names) => {
    expect(textsOf(hangulFullNames(text, korean))).toEqual(names);
  });

  test.each([
    ['a noun with a prefix', '여직원은 누구'],
    ['a noun with a particle', '조건에 한국 배우 나와요?'],
    ['a word of the language', '정말로 일본에서 찍었어?'],
    ['syllables that no name has', '김뷴수 일본 작품'],
  ])('WHERE there is %s THEN no name is found', (_what, text) => {
    expect(hangulFullNames(text, korean)).toEqual([]);
  });
});
