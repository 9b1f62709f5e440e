import { describe, expect, test } from 'vitest';
import { newKanji } from '../../src/search/han/variants.ts';
import { acrossWordings } from '../../src/search/near/across-wordings.ts';
import { withJapaneseParticles } from '../../src/search/query/particles.ts';
import { romajiKey } from '../../src/search/latin/romaji.ts';
import { searchOf } from '../../src/search/search.ts';
import { entry, firstOf } from './found.ts';

describe('a title in words of several languages', () => {
  test.each([
    ['heavenへの郵便配達人', ['天国ヘノ郵便配達人'], ['postman', 'to', 'heaven'], true],
    ['至上の사랑', ['至上ノ恋', 'ㅈㅣㄱㅗㅇㅢㅅㅏㄹㅏㅇ'], ['supreme', 'love'], true],
    ['heavenの郵便局', ['天国ヘノ郵便配達人'], ['postman', 'to', 'heaven'], false],
    // One script says it all, and is compared as such.
    ['郵便配達人', ['天国ヘノ郵便配達人'], [], false],
  ])('GIVEN %s and the wordings %j, %j THEN it combines both: %s', (query, wordings, bag, isMixed) => {
    expect(acrossWordings(query)(wordings, bag)).toBe(isMixed);
  });

  test.each([
    ['赤과 黒', '赤と黒'],
    ['愛의後', '愛の後'],
    ['김밥과 오니기리', undefined],
    ['赤と黒', undefined],
  ])('GIVEN %s THEN it is %s with Japanese particles', (typed, japanese) => {
    expect(withJapaneseParticles(typed)).toBe(japanese);
  });
});

test.each([
  ['郭时旸', '郭時暘'],
  ['宋承宪', '宋承憲'],
])('GIVEN the simplified %s THEN it equals %s', (simplified, traditional) => {
  expect(newKanji(simplified)).toBe(newKanji(traditional));
});

test.each([
  ['kan jifuan', 'kan jifan'],
  ['kuon sanu', 'kwon sanu'],
])('GIVEN a foreign mora letter by letter, %s THEN it equals %s', (typed, said) => {
  expect(romajiKey(typed)).toBe(romajiKey(said));
});

describe('other spellings', () => {
  const search = searchOf({
    entries: [
      entry('je-hoon', { en: 'Lee Je-hoon', ko: '이제훈', ja: 'イ・ジェフン' }),
      entry('jin-hee', { en: 'Ji Jin-hee', ko: '지진희', ja: 'チ・ジニ' }),
      entry('ji-hwan', { en: 'Kang Ji-hwan', ko: '강지환', ja: 'カン・ジファン' }),
      entry('seung-gi', { en: 'Lee Seung-gi', ko: '이승기', ja: 'イ・スンギ' }),
      entry('miho', { en: 'Miho Nakayama', ko: '나카야마 미호', ja: '中山美穂' }),
      entry('kioku', { en: 'Kioku', ja: '記憶' }, { kind: 'series' }),
      entry('tree', { en: 'Tree of Heaven', ko: '천국의 나무', ja: '天国の樹' }, { kind: 'series' }),
      entry(
        'movie',
        { en: 'High&Low The Movie', ja: 'HiGH&LOW THE MOVIE' },
        { kind: 'series', aliases: ['HiGH and LOW'] },
      ),
      entry('second', { en: 'High&Low: The Story Season 2', ja: 'HiGH&LOW SEASON 2' }, { kind: 'series' }),
    ],
  });

  test.each([
    ['Lee in kana', 'リー・ジェフン', 'je-hoon'],
    ['a voiced surname and a weak ㅎ', 'ジ・ジニ', 'jin-hee'],
    ['the romaji of ファ', 'kan jifan', 'ji-hwan'],
    ['an epithet and a given name', '国民の弟スンギ', 'seung-gi'],
    ['two letters changed over in a short title', 'Kiouk', 'kioku'],
    ['a Korean title in letters', 'Cheongugui Namu', 'tree'],
    ['the number of a season as a word', 'high and low season two', 'second'],
    ['a surname with another given name', '나카야마 시노부', 'nobody'],
  ])('GIVEN %s, %s THEN %s is first', (_, query, id) => {
    expect(firstOf(search, query)).toBe(id);
  });
});
