import { romajiOfKana } from '../kana/romaji.ts';
import { keySigns, letterKey } from '../key.ts';
import { romajiKey, shortO } from '../latin/romaji.ts';
import { halfRead } from '../names/japanese-keys.ts';
import type { Reading } from './reading.ts';

const kanjiAndKana = /^([\p{Script=Han}々]+)([ぁ-ゖァ-ヺー]{2,})$/u;
const kanaAndKanji = /^([ぁ-ゖァ-ヺー]{2,})([\p{Script=Han}々]+)$/u;

const read = (kana: string): string => shortO(romajiKey(romajiOfKana(kana)));

/** 森永ゆうき and もりなが悠希 for 森永悠希. The end of the surname is unknown, so the hit is a guess. */
export function halfReadings(text: string): Reading[] {
  const [, first, given] = kanjiAndKana.exec(text) ?? [];
  if (first !== undefined && given !== undefined)
    return [{ key: halfRead(letterKey(first), read(given), 'kanji first'), loss: 0, isGuess: true }];
  const [, surname, last] = kanaAndKanji.exec(text) ?? [];
  if (surname !== undefined && last !== undefined)
    return [{ key: halfRead(letterKey(last), read(surname), 'kana first'), loss: 0, isGuess: true }];
  // サトエリ: four morae, the first two of the surname; in ハセキョー the last two are one mora and its long mark.
  return /^(?:[ァ-ヺー][ァィゥェォャュョー]?){4}$/u.test(text)
    ? (text.endsWith('ー') ? ['', 'ー'] : ['']).map((mark) => ({
        key: keySigns.clip + read(text) + mark,
        loss: 0,
        isGuess: true,
      }))
    : [];
}
