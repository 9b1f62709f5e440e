import { getChoseong } from 'es-hangul';
import { toHiragana } from 'wanakana';
import type { Entry } from '../../../src/search/entry.ts';
import { surnameAndGiven } from '../../../src/search/hangul/surname.ts';
import { pick, pickUsual, type Random } from './random.ts';
import { byCustom, mcCune, revised, surnameByCustom } from './romanisation.ts';
import { hangulSlip, hiragana, kanaSlip, largeKana, latinSlip, longVowel, onLatinKeys, voiceSlip } from './slips.ts';
import type { Vary } from './variant.ts';

/** A Korean of surname and two syllables, as Latin letters, hangul and katakana have the name. */
interface Korean {
  readonly en: string;
  readonly hangul: string;
  readonly surname: string;
  readonly given: string;
  readonly kana: string;
}

function korean({ names: { en = '', ko = '', ja = '' } }: Entry): Korean | undefined {
  const split = /^[가-힣]{3}$/u.test(ko) ? surnameAndGiven(ko) : undefined;
  if (split === undefined || !/^[A-Z][a-z]+ [A-Z][a-z]+-[a-z]+$/u.test(en) || !/^[ァ-ヺー]+・[ァ-ヺー]+$/u.test(ja))
    return undefined;
  const [surname, given] = split;
  return { en, hangul: ko, surname, given, kana: ja };
}

type VaryKorean = (name: Korean, random: Random, entry: Entry) => ReturnType<Vary>;
const ofKorean =
  (vary: VaryKorean): Vary =>
  (entry, random) => {
    const name = korean(entry);
    return name === undefined ? undefined : vary(name, random, entry);
  };

const lower = ({ en }: Korean): string => en.toLowerCase().replace('-', ' ');
const hasHangul = ({ names: { ko = '' } }: Entry, test: (ko: string) => boolean): boolean =>
  test(ko.replaceAll(' ', ''));
const isJapanese = ({ names: { en = '', ja = '' } }: Entry): boolean =>
  /^[a-z]+ [a-z]+$/iu.test(en) && /^[\p{Script=Han}々ぁ-ゖァ-ヺー]{3,6}$/u.test(ja) && /\p{Script=Han}/u.test(ja);

const twoSlips = (
  slip: (random: Random, text: string) => string | undefined,
  random: Random,
  text: string,
): string | undefined => {
  const once = slip(random, text);
  return once === undefined ? undefined : slip(random, once);
};

const hasLongName = (text: string): boolean => text.replaceAll(' ', '').length >= 10;

export const peopleVariants: Readonly<Record<string, Vary>> = {
  'Revised Romanization': ofKorean(({ surname, given }, random) =>
    pick(random, [
      `${revised(surname)} ${revised(given)}`,
      revised(surname + given),
      `${revised(given)} ${revised(surname)}`,
    ]),
  ),
  'McCune-Reischauer': ofKorean(({ surname, given }) => `${mcCune(surname)} ${mcCune(given)}`),
  custom: ofKorean(({ surname, given }, random) =>
    `${surnameByCustom(random, surname)} ${byCustom(random, given)}`.toLowerCase(),
  ),
  'custom, parted or joined': ofKorean(({ surname, given }, random) => {
    const [family, first, second] = [
      surnameByCustom(random, surname),
      byCustom(random, given.charAt(0)),
      byCustom(random, given.slice(1)),
    ];
    return pick(random, [
      `${family} ${first} ${second}`,
      `${family} ${first}-${second}`,
      `${first}${second} ${family}`,
      `${family}${first}${second}`,
      `${first}-${second} ${family}`,
    ]).toLowerCase();
  }),
  'space, hyphen, order': ofKorean((name, random) => {
    const [family = '', first = '', second = ''] = lower(name).split(' ');
    return pick(random, [
      `${family}${first}${second}`,
      `${family} ${first}${second}`,
      `${first} ${second} ${family}`,
      `${first}${second}${family}`,
      `${family}-${first}-${second}`,
      `${first}-${second}, ${family}`,
    ]);
  }),
  'Latin, one slip': ofKorean((name, random) => latinSlip(random, lower(name))),
  'Latin, two slips': ofKorean((name, random) =>
    hasLongName(lower(name)) ? twoSlips(latinSlip, random, lower(name)) : undefined,
  ),
  'kana, other dots': ofKorean(({ kana }, random) =>
    pick(random, [
      kana.replace('・', ''),
      kana.replace('・', ' '),
      kana.replace('・', '='),
      kana.split('・').toReversed().join('・'),
    ]),
  ),
  hiragana: ofKorean(({ kana }) => hiragana(kana.replace('・', ''))),
  'kana, voiced or not': ofKorean(({ kana }, random) => voiceSlip(random, kana)),
  'kana, one slip': ofKorean(({ kana }, random) => kanaSlip(random, kana)),
  'kana, large for small': ofKorean(({ kana }, random) => largeKana(random, kana)),
  'kana, long vowel': ofKorean(({ kana }, random) => longVowel(random, kana)),
  'hangul, one jamo': ofKorean(({ hangul }, random) => hangulSlip(random, hangul)),
  'hangul on Latin keys': ofKorean(({ hangul }) => onLatinKeys(hangul)),
  'initial consonants': ofKorean(({ hangul }) => {
    const initials = getChoseong(hangul);
    return { query: initials, fits: (other) => hasHangul(other, (ko) => getChoseong(ko) === initials) };
  }),
  'syllable and initials': ofKorean(({ hangul }) => {
    const initials = getChoseong(hangul);
    return {
      query: hangul.charAt(0) + initials.slice(1),
      fits: (other) => hasHangul(other, (ko) => ko.startsWith(hangul.charAt(0)) && getChoseong(ko) === initials),
    };
  }),
  'two scripts': ofKorean(({ en, kana, surname, given }, random) => {
    const [family = '', own = ''] = en.split(' ');
    return pick(random, [
      `${surname} ${own}`,
      `${family} ${given}`,
      `${surname}${kana.split('・')[1] ?? ''}`,
      `${kana.split('・')[0] ?? ''} ${own}`,
    ]);
  }),
  'given name': ofKorean(({ given, en }, random) => {
    const query = pick(random, [given, en.split(' ')[1] ?? given]);
    return {
      query,
      fits: ({ names }) =>
        (names.ko?.endsWith(given) ?? false) || (names.en?.toLowerCase().includes(query.toLowerCase()) ?? false),
    };
  }),
  'honorific or occupation': ofKorean(({ en, hangul, kana }, random) =>
    pick(random, [
      `${hangul} 배우`,
      `배우 ${hangul}`,
      `${hangul}씨`,
      `${hangul} 님`,
      `${kana}さん`,
      `${kana} 俳優`,
      `韓国俳優 ${kana}`,
      `${en} actor`,
      `actor ${en}`,
      `korean actress ${en}`,
    ]),
  ),
  'Korean particle': ofKorean(
    ({ hangul }, random) =>
      hangul + pickUsual(random, hasFinal(hangul) ? '이 은 을 의 과 이랑 이가 한테' : '가 는 를 의 와 랑 도 한테'),
  ),
  'Japanese particle': ofKorean(
    ({ kana }, random) => kana + pick(random, ['の', 'が', 'って', 'は', 'の作品', 'のドラマ', 'が出てる', 'の出演作']),
  ),
  'Japanese, order': (entry, random) => {
    if (!isJapanese(entry)) return undefined;
    const [given = '', surname = ''] = (entry.names.en ?? '').toLowerCase().split(' ');
    return pick(random, [`${surname} ${given}`, `${given}${surname}`, `${surname}${given}`]);
  },
  'Japanese, long vowel': (entry, random) => {
    if (!isJapanese(entry)) return undefined;
    const name = (entry.names.en ?? '').toLowerCase();
    const other = pick(random, [
      name.replace('ou', 'o'),
      name.replace(/o(?=[^u]|$)/u, 'ou'),
      name.replace(/o(?=[^u]|$)/u, 'oh'),
      name.replace('yuu', 'yu'),
      name.replace(/yu(?!u)/u, 'yuu'),
    ]);
    return other === name ? undefined : other;
  },
  'Japanese, kana': (entry) => {
    if (!isJapanese(entry)) return undefined;
    const [given = '', surname = ''] = (entry.names.en ?? '').toLowerCase().split(' ');
    const kana = toHiragana(surname + given);
    return /^[ぁ-ゖー]+$/u.test(kana) ? kana : undefined;
  },
  'Japanese, one slip': (entry, random) =>
    isJapanese(entry) ? latinSlip(random, (entry.names.en ?? '').toLowerCase()) : undefined,
  'Japanese, hangul slip': (entry, random) =>
    isJapanese(entry) && entry.names.ko !== undefined ? hangulSlip(random, entry.names.ko) : undefined,
};

function hasFinal(hangul: string): boolean {
  return (hangul.charCodeAt(hangul.length - 1) - 0xac_00) % 28 > 0;
}
