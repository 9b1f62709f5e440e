import { describe, expect, test } from 'vitest';
import { clean, cleanQuery, joined } from '../../src/search/clean.ts';
import { choseongOf, jamoOf } from '../../src/search/hangul/jamo.ts';
import { jamoOfKeys, latinOfKeys } from '../../src/search/hangul/keyboard.ts';
import { surnameAndGiven } from '../../src/search/hangul/surname.ts';
import { soundsOfHangul } from '../../src/search/hangul/sounds.ts';
import { newKanji } from '../../src/search/han/variants.ts';
import { looseKana, shortVowels } from '../../src/search/kana/fold.ts';
import { katakanaOfName } from '../../src/search/kana/from-hangul.ts';
import { romajiOfKana } from '../../src/search/kana/romaji.ts';
import { soundsOfKana } from '../../src/search/kana/sounds.ts';
import { loanOfSounds, loansOfEnglish } from '../../src/search/latin/loan.ts';
import { isRomaji, soundsOfLatin } from '../../src/search/latin/sounds.ts';
import { soundDistance } from '../../src/search/sound/distance.ts';
import { soundKey, soundKeys } from '../../src/search/sound/key.ts';

describe('clean', () => {
  test.each([
    ['full width (Unicode NFKC)', 'Ｓｏｕｌ　Ｍａｔｅ', 'soul mate'],
    ['half-width kana (NFKC)', 'ﾁｪ･ｼﾞｮﾝﾋｮﾌﾟ', 'チェ ジョンヒョプ'],
    ['jamo of a keyboard, which NFKC would break (search-lab.md 0.8)', 'ㅊㅈㅎ', 'ㅊㅈㅎ'],
    ['jamo of the conjoining block', 'ᄎᄌᄒ', 'ㅊㅈㅎ'],
    ['hangul taken apart, as macOS names files (NFD)', '채종협'.normalize('NFD'), '채종협'],
    ['macrons and accents', 'Tōkyō Âme sœur', 'tokyo ame soeur'],
    ['smart quotes', 'Miracle: Devil Claus’ Love', 'miracle devil claus love'],
    ['emoji, with and without variation selectors', '🔥 Eye❤️Love You', 'eye love you'],
    ['separators of names', 'チェ＝ジョンヒョプ・チェ', 'チェ ジョンヒョプ チェ'],
    ['stray punctuation', ' ..."Caster"!! ', 'caster'],
    ['dakuten, which are no accents', 'バン', 'バン'],
  ])('GIVEN %s THEN only the words are left', (_, text, cleaned) => {
    expect(clean(text)).toBe(cleaned);
  });

  test('GIVEN a query of 6,000 characters THEN the first 100 are read, and none is cut in half', () => {
    expect(cleanQuery('a'.repeat(6000))).toHaveLength(100);
    expect(Array.from(cleanQuery('𠮷'.repeat(6000))).every((letter) => letter === '𠮷')).toBe(true);
  });
});

describe('hangul', () => {
  test.each([
    ['each syllable to its keys', '채종협', 'ㅊㅐㅈㅗㅇㅎㅕㅂ'],
    ['compound vowels to two, as they are typed', '권', 'ㄱㅜㅓㄴ'],
    ['a syllable still being typed', '채ㅈ', 'ㅊㅐㅈ'],
  ])('GIVEN hangul WHEN split into jamo THEN %s', (_, hangul, jamo) => expect(jamoOf(hangul)).toBe(jamo));

  test('GIVEN a name THEN its choseong are the ones that fans type', () => expect(choseongOf('채종협')).toBe('ㅊㅈㅎ'));

  test.each([
    ['cowhdguq', 'ㅊㅐㅈㅗㅇㅎㅕㅂ'],
    ['thdtmdgjs', 'ㅅㅗㅇㅅㅡㅇㅎㅓㄴ'],
    ['king', undefined],
    ['nnjtnnjt', undefined],
  ])('GIVEN %s typed on a Latin keyboard THEN it is %s', (keys, jamo) => expect(jamoOfKeys(keys)).toBe(jamo));

  test('GIVEN Latin typed on a Korean keyboard THEN it is read back', () =>
    expect(latinOfKeys('ㅓㅕㅜ효ㅕㅜㅙ')).toBe('jungyunho'));

  test.each([
    ['채종협', ['채', '종협']],
    ['독고영재', ['독고', '영재']],
    ['선우은숙', ['선우', '은숙']],
    ['허준', ['허', '준']],
    ['로버트할리씨', undefined],
  ])('GIVEN %s THEN its surname and given name are %j', (name, parts) => expect(surnameAndGiven(name)).toEqual(parts));

  test.each([
    ['seven final sounds (표준발음법 8)', '꽃밭', 'qodbad'],
    ['ㅐ and ㅔ as one (표준발음법 4)', '재제', 'jeje'],
    ['the same sound twice as one', '이이경', 'igyvN'],
  ])('GIVEN %s THEN the sounds follow the rule', (_, hangul, sounds) => expect(soundsOfHangul(hangul)).toBe(sounds));
});

describe('kana', () => {
  test.each([
    ['hiragana', 'ぺ・どぅな', 'ペ・ドウナ'],
    ['small kana', 'チェ', 'チエ'],
    ['long marks', 'ソウルメイトー', 'ソウルメイト'],
    ['ヴ (外来語の表記, 1991)', 'ラヴ', 'ラブ'],
    ['ヂ and ヅ (現代仮名遣い, 1986)', 'ヂヅ', 'ジズ'],
  ])('GIVEN %s WHEN folded to loose kana THEN there is one spelling', (_, kana, loose) =>
    expect(looseKana(kana)).toBe(loose),
  );

  test('GIVEN a long vowel that is written out THEN it is short in titles and kept in Korean names', () => {
    expect(shortVowels('スロウトレイン')).toBe(shortVowels(looseKana('スロートレイン')));
    expect(looseKana('ゴウン')).not.toBe(looseKana('ゴン'));
  });

  test.each([
    ['plain: surname unvoiced, given name voiced', '김', '지우', 'キム・ジウ'],
    ['ㅓ and ㅗ in the オ row', '채', '종협', 'チェ・ジョンヒョプ'],
    ['a final consonant goes over to a vowel', '옥', '택연', 'オク・テギョン'],
    ['… but ㅇ does not', '이', '영애', 'イ・ヨンエ'],
    ['… nor across surname and given name (fweb.midi.co.jp/~mokmt/jinmei.html)', '박', '용하', 'パク・ヨンハ'],
    ['ㅎ is weak after ㄴ (korea-drama-saranhe.com/2021/06/1433)', '김', '민희', 'キム・ミニ'],
    ['tense after a stop (표준발음법 23)', '김', '꽃비', 'キム・コッピ'],
    ['ㅘ and ㅝ', '권', '상우', 'クォン・サンウ'],
    ['ㅎ with ㅘ as ファ', '강', '지환', 'カン・ジファン'],
    ['ㅁ before ㅁ once', '김', '금명', 'キム・グミョン'],
    ['two-syllable surname', '독고', '영재', 'トッコ・ヨンジェ'],
  ])('GIVEN a name without kana, %s THEN the katakana are those of Japanese media', (_, surname, given, kana) => {
    expect(katakanaOfName(surname, given).join('・')).toBe(kana);
  });

  test.each([
    ['オク・テギョン', 'okutegyon'],
    ['ドゥナ', 'duna'],
    ['ベイビー・ブローカー', 'beibiburoka'],
  ])('GIVEN %s THEN its romaji is %s', (kana, romaji) => expect(romajiOfKana(kana)).toBe(romaji));

  test('GIVEN old kanji THEN they become the new ones (当用漢字字体表, 1949)', () =>
    expect(newKanji('濱田 廣澤')).toBe('浜田 広沢'));
});

describe('sounds', () => {
  const samples: readonly (readonly [rule: string, hangul: string, spellings: readonly string[]])[] = [
    ['Revised Romanization (2000): eo, eu, ae', '채종협', ['chae jonghyeop']],
    ['McCune-Reischauer (1939) without its marks: ŏ o, initial ㅈ ch', '주종혁', ['chu chonghyok', 'ju jong-hyok']],
    ['custom: u for ㅓ, oo for ㅜ, y for ㅇ', '이준기', ['lee joon gi', 'yi jun ki', 'rhee joonki', 'i chun gi']],
    ['custom of surnames: Park, Choi, Lim', '박용하', ['park yong ha', 'pak yongha', 'bak yong ha']],
    ['두음법칙: ㄹ of a surname written or not', '류시원', ['ryu si won', 'yoo siwon']],
    ['silent h', '임윤아', ['im yoon ah', 'lim yoona']],
    ['final ㅂ as b, final ㄱ as ck', '옥택연', ['ok taecyeon', 'ock taek yeon']],
    ['one word: vowels of two syllables', '김고은', ['kim goeun', 'kim ko eun']],
  ];

  test.each(samples)('GIVEN %s THEN %s matches %s', (_, hangul, spellings) => {
    for (const spelling of spellings) {
      const distances = soundsOfLatin(spelling).map((sounds) => soundDistance(sounds, soundsOfHangul(hangul)));
      expect(Math.min(...distances), spelling).toBeLessThan(0.42);
      const keys = soundsOfLatin(spelling).flatMap(soundKeys);
      expect(keys, spelling).toContain(soundKey(soundsOfHangul(hangul)));
    }
  });

  test.each([
    ['another vowel', '김수현', 'kim so hyun'],
    ['another initial', '김수현', 'kim joo hyun'],
    ['another surname', '임나영', 'lee na young'],
    ['n is not ng', '김지영', 'kim ji yeon'],
    ['h is not nothing', '김지현', 'kim ji yeon'],
  ])('GIVEN %s THEN it is another name', (_, hangul, spelling) => {
    expect(
      Math.min(...soundsOfLatin(spelling).map((sounds) => soundDistance(sounds, soundsOfHangul(hangul)))),
    ).toBeGreaterThan(0.42);
  });

  test.each([
    ['final ク プ ム may be a consonant', '채종협', 'チェ・ジョンヒョプ'],
    ['ㅎ left out after ㅇ', '채종협', 'チェ・ジョニョプ'],
    ['voiced at the start', '김고은', 'ギム・ゴウン'],
    ['ノ for ㄴ and ㅎ', '정윤호', 'チョン・ユノ'],
  ])('GIVEN kana, %s THEN it is the same name', (_, hangul, kana) => {
    expect(soundDistance(soundsOfKana(clean(kana)), soundsOfHangul(hangul), 9, { h: 0.3, y: 0.6 })).toBeLessThan(0.42);
  });

  test('GIVEN the romaji of its kana THEN it is the same name', () => {
    const [sounds = ''] = soundsOfLatin('oku tegyon', 'japanese');
    expect(soundDistance(sounds, soundsOfHangul('옥택연'))).toBeLessThan(0.42);
    expect([isRomaji('oku tegyon'), isRomaji('taecyeon')]).toEqual([true, false]);
  });

  test.each([
    ['Black Dawn', 'ブラックドーン'],
    ['The Journalist', 'ザ・ジャーナリスト'],
    ['Romantics Anonymous', 'ロマンティクスアノニマス'],
    ['Romantics Anonymous', '로맨틱스어나니머스'],
  ])('GIVEN %s in kana or hangul THEN it keeps its consonants (外来語の表記, 외래어 표기법)', (english, foreign) => {
    expect(loansOfEnglish(clean(english))).toContain(loanOfSounds(joined(clean(foreign))));
  });
});
