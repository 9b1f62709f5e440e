import { clean, joined } from '../clean.ts';
import type { Entry } from '../entry.ts';
import { soundsOfRomaji } from '../hangul/japanese-sounds.ts';
import { romajiOfKana } from '../kana/romaji.ts';
import { keySigns, letterKey } from '../key.ts';
import { romajiKey, shortO } from '../latin/romaji.ts';
import type { KeySink } from './key-sink.ts';
import { wordsOfName } from './split.ts';

const reading = (word: string): string => shortO(romajiKey(word));

/** Surname and given name in Japanese order; undefined if the Latin name does not have two words. */
function spokenName(en: string | undefined): readonly [surname: string, given: string] | undefined {
  const [given, surname, ...others] = wordsOfName(en ?? '');
  if (given === undefined || surname === undefined || others.length > 0) return undefined;
  return /^[a-z]+ [a-z]+$/u.test(`${given} ${surname}`) ? [reading(surname), reading(given)] : undefined;
}

/** The maximum length of a surname in kanji in a clipped name. */
const longestSurname = 3;
/** In a kanji name of four or more characters, the surname has two kanji; in one of five, two or three. */
const fewestSplit = 4;
const usualSurname = 2;
const leastPart = 2;

/** A Japanese name with one half in kanji and the other in its reading. */
export const halfRead = (kanji: string, read: string, order: 'kanji first' | 'kana first'): string =>
  `${keySigns.romaji}${order === 'kanji first' ? kanji + read : read + kanji}`;

const moraPattern = /^(?:n(?![aiueoy])|[^aiueo]{0,2}[aiueo])/u;

/** The first morae of a reading; undefined if it has fewer. */
function morae(romaji: string, count: number): string | undefined {
  let rest = romaji;
  for (let taken = 0; taken < count; taken += 1) {
    const [mora] = moraPattern.exec(rest) ?? [];
    if (mora === undefined) return undefined;
    rest = rest.slice(mora.length);
  }
  return romaji.slice(0, romaji.length - rest.length);
}

const clipped = 2;

/** オダギリジョー is オダジョー: the reading shows the end of his surname. */
function clipOfKana(said: string, spoken: readonly [string, string] | undefined, key: KeySink['key']): void {
  const [surname = ''] = spoken ?? [];
  if (surname === '' || !said.startsWith(surname)) return;
  const given = said.slice(surname.length);
  const first = morae(surname, clipped);
  if (first !== undefined && given !== '') key(keySigns.clip + first + (morae(given, clipped) ?? given), 'clip');
}

/**
 * Keys of a Japanese name in kanji whose reading is known as a whole, but not where its surname ends: with one half in
 * kana (森永ゆうき), each half alone (佐藤, 江梨子), customary Korean spellings, and the first two morae of both (サトエリ).
 */
export function japaneseKeys({ names: { en, ja } }: Entry, key: KeySink['key']): void {
  const kanji = ja === undefined ? '' : joined(clean(ja));
  if (/^[ぁ-ゖァ-ヺー]+$/u.test(kanji)) clipOfKana(reading(romajiOfKana(kanji)), spokenName(en), key);
  if (!/^[\p{Script=Han}々][\p{Script=Han}々ぁ-ゖァ-ヺー]+$/u.test(kanji)) return;
  const spoken = spokenName(en);
  const written = letterKey(kanji);
  if (written.length >= fewestSplit) {
    for (const end of written.length > fewestSplit ? [usualSurname, usualSurname + 1] : [usualSurname]) {
      if (end >= leastPart) key(written.slice(0, end), 'part');
      if (written.length - end >= leastPart) key(written.slice(end), 'part');
    }
  }
  if (spoken === undefined) return;
  // 遣都 is the given name of 林遣都. 部寛 of 阿部寛 is none, but nobody types it.
  if (written.length === leastPart + 1 && /^\p{Script=Han}+$/u.test(written)) key(written.slice(1), 'part');
  const [surname, given] = spoken;
  for (let end = 1; end < written.length && end <= longestSurname; end += 1) {
    if (/^\p{Script=Han}+$/u.test(written.slice(0, end)))
      key(halfRead(written.slice(0, end), given, 'kanji first'), 'half');
    if (/^\p{Script=Han}+$/u.test(written.slice(end))) key(halfRead(written.slice(end), surname, 'kana first'), 'half');
  }
  for (const whole of [surname + given, given + surname]) {
    const heard = soundsOfRomaji(whole);
    if (heard !== undefined) key(keySigns.heard + heard, 'romaji');
  }
  const [first, second] = [morae(surname, clipped), morae(given, clipped)];
  if (first !== undefined && second !== undefined) key(keySigns.clip + first + second, 'clip');
  // ハセキョー: one mora and its long mark count as two.
  const mora = morae(given, 1);
  if (first !== undefined && mora !== undefined) key(`${keySigns.clip}${first}${mora}ー`, 'clip');
}
