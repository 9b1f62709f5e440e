import { clean, joined } from '../clean.ts';
import type { Entry } from '../entry.ts';
import { isKoreanName } from '../hangul/given-names.ts';
import { pronounced } from '../hangul/pronounced.ts';
import { surnameAndGiven, withOtherInitial } from '../hangul/surname.ts';
import { soundsOfHangul } from '../hangul/sounds.ts';
import { katakanaOfName } from '../kana/from-hangul.ts';
import { soundsOfKana } from '../kana/sounds.ts';
import { soundsOfLatin } from '../latin/sounds.ts';
import { withoutDoubles } from '../sound/doubles.ts';
import { soundKey } from '../sound/key.ts';
import { otherOrders, withoutBrackets, wordsOfName } from './split.ts';

export interface Sound {
  readonly text: string;
  /** Whether it is a given name alone. */
  readonly isPart: boolean;
  /** Whether it comes from hangul, which is unambiguous, unlike a spelling in letters or kana. */
  readonly isSure: boolean;
}

/** A name or alias: as stored, without bracketed text, and as words. */
export interface Named {
  readonly raw: string;
  readonly plain: string;
  readonly words: readonly string[];
}

/** The known spellings and sounds of a person's name. */
export interface PersonForms {
  readonly en: Named | undefined;
  readonly ja: Named | undefined;
  readonly aliases: readonly Named[];
  readonly hangul: string | undefined;
  readonly surname: string;
  readonly given: string;
  /** Names in katakana as words: as stored, and by rule if the stored one is not the whole name. */
  readonly kana: readonly (readonly string[])[];
  readonly sounds: readonly Sound[];
  /** Whether the Latin name is romaji. */
  readonly isJapanese: boolean;
}

function namedOf(raw: string): Named {
  const plain = withoutBrackets(raw);
  return { raw, plain, words: wordsOfName(plain) };
}

const isKana = (text: string): boolean => /^[ぁ-ゖァ-ヺー]+$/u.test(text);

function soundsOf(
  hangul: string | undefined,
  split: readonly [string, string] | undefined,
  others: readonly (readonly string[])[],
  origin: 'japanese' | 'korean',
): Sound[] {
  const sounds: Sound[] = [];
  const add = (text: string, { isPart = false, isSure = true }: Partial<Sound> = {}): void => {
    if (text !== '' && !sounds.some((sound) => sound.text === text)) sounds.push({ text, isPart, isSure });
  };
  // Korean words do not begin with ㄹ, but foreign names keep it: 사토 류타 is not 유타 (외래어 표기법).
  const spoken = (sound: string): string => (origin === 'japanese' ? sound.replaceAll('L', 'l') : sound);
  if (hangul !== undefined) {
    add(spoken(soundsOfHangul(hangul)));
    if (split !== undefined) {
      const said = pronounced(split[1]);
      if (said !== undefined) add(soundsOfHangul(split[0] + said), { isSure: false });
      add(spoken(withoutDoubles(soundsOfHangul(split[1]) + soundsOfHangul(split[0]))));
      if (split[1].length > 1) add(soundsOfHangul(split[1]), { isPart: true });
      const other = origin === 'japanese' ? undefined : withOtherInitial(split[0]);
      if (other !== undefined)
        for (const order of [
          [other, split[1]],
          [split[1], other],
        ])
          add(soundsOfHangul(order.join('')));
    }
  }
  for (const words of others) {
    const isLatin = /^[a-z]/u.test(words[0] ?? '');
    const said = (all: readonly string[]): string =>
      isLatin ? (soundsOfLatin(all.join(' '))[0] ?? '') : soundsOfKana(all.join(''));
    const key = soundKey(said(words));
    if (sounds.some(({ text }) => soundKey(text) === key)) continue;
    for (const order of [words, ...otherOrders(words)]) add(said(order), { isSure: false });
  }
  return sounds;
}

/** Hangul separates the words of a foreign name by a space, but never those of a Korean one: 아오이 요, 채종협. */
const foreignWords = (ko: string): string[] => {
  const words = wordsOfName(withoutBrackets(ko));
  return words.length > 1 ? words : [];
};

function splitOf(hangul: string, ko: string, en: Named | undefined): readonly [string, string] | undefined {
  const [surname, ...given] = foreignWords(ko);
  if (surname !== undefined) return [surname, given.join('')];
  // 간이치로 is 寛一郎, one word in Latin letters, and not a 간 with a given name.
  const isSplit = en === undefined || en.words.length > 1 || (hangul.length > 2 && isKoreanName(hangul));
  return isSplit ? surnameAndGiven(hangul) : undefined;
}

function isJapaneseName(
  { ko, ja }: Entry['names'],
  hangul: string | undefined,
  kana: readonly (readonly string[])[],
): boolean {
  if (ko !== undefined && foreignWords(ko).length > 0) return true;
  const isInKanji = /\p{Script=Han}/u.test(ja ?? '');
  return hangul === undefined ? kana.length === 0 : isInKanji && !isKoreanName(hangul);
}

export function personForms(entry: Entry): PersonForms {
  const { names } = entry;
  const en = names.en === undefined ? undefined : namedOf(names.en);
  const ja = names.ja === undefined ? undefined : namedOf(names.ja);
  const aliases = (entry.aliases ?? []).map(namedOf);
  const written = names.ko === undefined ? '' : joined(clean(withoutBrackets(names.ko)));
  const hangul = /^[가-힣]+$/u.test(written) ? written : undefined;
  const split = hangul === undefined ? undefined : splitOf(hangul, names.ko ?? '', en);
  const [surname, given] = split ?? ['', hangul ?? ''];
  const stored = [...(ja === undefined ? [] : [ja]), ...aliases]
    .map(({ words }) => words)
    .filter((words) => words.length > 0 && words.every(isKana));
  // The kana by rule are added, because media omit or write a weak ㅎ (ユノ, ユンホ), and two people may share a spelling.
  const isJapanese = isJapaneseName(names, hangul, stored);
  const byRule = split === undefined || isJapanese ? undefined : katakanaOfName(surname, given);
  // Latin letters and kana are read only for aliases, and only if no hangul gives the sound of the name.
  const heard =
    hangul === undefined
      ? [...stored, ...(stored.length > 0 && en !== undefined ? [en.words] : [])]
      : aliases.map(({ words }) => words).filter(isHeard);
  return {
    en,
    ja,
    aliases,
    hangul,
    surname,
    given,
    kana: byRule === undefined || stored.some((words) => words.join() === byRule.join()) ? stored : [...stored, byRule],
    sounds: entry.byWholeName === true ? [] : soundsOf(hangul, split, heard, isJapanese ? 'japanese' : 'korean'),
    isJapanese,
  };
}

const isHeard = (words: readonly string[]): boolean =>
  words.length > 0 && words.every((word) => /^[a-z]+$/u.test(word));
