import { clean, joined } from '../clean.ts';
import type { Entry } from '../entry.ts';
import { surnameAndGiven } from '../hangul/surname.ts';
import { soundsOfHangul } from '../hangul/sounds.ts';
import { katakanaOfName } from '../kana/from-hangul.ts';
import { soundsOfKana } from '../kana/sounds.ts';
import { soundsOfLatin } from '../latin/sounds.ts';
import { soundKey } from '../sound/key.ts';
import { otherOrders, withoutBrackets, wordsOfName } from './split.ts';

export interface Sound {
  readonly text: string;
  /** A given name alone. */
  readonly isPart: boolean;
  /** From hangul, and so sure; a spelling in letters or kana is ambiguous in itself. */
  readonly isSure: boolean;
}

/** What is known of how a person's name is written and said. */
export interface PersonForms {
  readonly hangul: string | undefined;
  readonly surname: string;
  readonly given: string;
  /** Names in katakana as words: as stored, and by rule where the stored one is not the whole name. */
  readonly kana: readonly (readonly string[])[];
  readonly sounds: readonly Sound[];
  /** Named in kanji and Latin letters only: its Latin name is romaji. */
  readonly isJapanese: boolean;
}

const isKana = (text: string): boolean => /^[ぁ-ゖァ-ヺー]+$/u.test(text);

function soundsOf(hangul: string | undefined, split: readonly [string, string] | undefined, others: readonly string[][]): Sound[] {
  const sounds: Sound[] = [];
  const add = (text: string, isPart = false, isSure = true): void => {
    if (text !== '' && !sounds.some((sound) => sound.text === text)) sounds.push({ text, isPart, isSure });
  };
  if (hangul !== undefined) {
    add(soundsOfHangul(hangul));
    if (split !== undefined) {
      add(soundsOfHangul(split[1] + split[0]));
      if (split[1].length > 1) add(soundsOfHangul(split[1]), true);
    }
  }
  for (const words of others) {
    const isLatin = /^[a-z]/u.test(words[0] ?? '');
    const said = (all: readonly string[]): string =>
      isLatin ? (soundsOfLatin(all.join(' '))[0] ?? '') : soundsOfKana(all.join(''));
    const key = soundKey(said(words));
    if (sounds.some(({ text }) => soundKey(text) === key)) continue;
    for (const order of [words, ...otherOrders(words)]) add(said(order), false, false);
  }
  return sounds;
}

export function personForms({ names, aliases = [] }: Entry): PersonForms {
  const hangul = names.ko === undefined ? undefined : joined(clean(withoutBrackets(names.ko)));
  const isKorean = hangul !== undefined && /^[가-힣]+$/u.test(hangul);
  const latinWords = wordsOfName(withoutBrackets(names.en ?? ''));
  const isSplit = isKorean && (names.en === undefined || latinWords.length > 1 || hangul.length > 2);
  const split = isSplit ? surnameAndGiven(hangul) : undefined;
  const [surname, given] = split ?? ['', hangul ?? ''];
  const stored = [names.ja, ...aliases]
    .filter((name) => name !== undefined)
    .map((name) => wordsOfName(withoutBrackets(name)))
    .filter((words) => words.length > 0 && words.every(isKana));
  const byRule = split === undefined ? [] : [katakanaOfName(surname, given)];
  const kana = [...stored, ...byRule.filter((words) => !stored.some((other) => other.join('') === words.join('')))];
  // Latin letters and kana are read only where there is no hangul to say how the name sounds, and for aliases.
  const heard = isKorean
    ? [...aliases.map((alias) => wordsOfName(withoutBrackets(alias))).filter((words) => isHeard(words))]
    : [...stored, ...(stored.length > 0 ? [latinWords] : [])];
  return {
    hangul: isKorean ? hangul : undefined,
    surname,
    given,
    kana,
    sounds: soundsOf(isKorean ? hangul : undefined, split, heard),
    isJapanese: !isKorean && stored.length === 0,
  };
}

const isHeard = (words: readonly string[]): boolean => words.length > 0 && words.every((word) => /^[a-z]+$/u.test(word));
