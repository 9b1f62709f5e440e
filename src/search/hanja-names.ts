import { isHangulSurname } from './hangul/surname.ts';
import type { Index } from './index/index.ts';
import { createReadHanja } from './hangul/hanja.ts';
import { isKoreanSurnameInKana } from './kana/korean-name.ts';
import { lookUp } from './lookup.ts';
import { keepBest, ranked, type Match, type Wanted } from './match.ts';
import type { FindNear } from './near/near.ts';
import { once } from './once.ts';

const leastWhole = 0.98;
const hanjaOrHangul = /^[\p{Script=Han}가-힣]{2,8}$/u;
/** 金セビョク, イ昇基: one part of a Korean name in hanja and the other in katakana. */
const hanjaAndKana = /^(?:\p{Script=Han}{1,2}[ァ-ヺー]{2,}|[ァ-ヺー]{1,5}\p{Script=Han}{1,2})$/u;
/** Each reading costs a whole search, and 宇多田ヒカル has eight: only a Korean surname begins one that is worth it. */
const beginsWithSurname = (reading: string): boolean => {
  const [, hangul, kana] = /^(?:([가-힣]+)[ァ-ヺー]+|([ァ-ヺー]+)[가-힣]+)$/u.exec(reading) ?? [];
  return hangul === undefined ? kana !== undefined && isKoreanSurnameInKana(kana) : isHangulSurname(hangul);
};

export interface NamesInHanja {
  /** Names whose Korean reading is a text of hanja, or of hanja and hangul: 朴源尚, 海협. */
  readonly besideHangul: (text: string, wanted: Wanted) => readonly Match[];
  /** Names that sound like a text of hanja and katakana: 金セビョク. */
  readonly besideKana: (text: string, wanted: Wanted) => readonly Match[];
}

const each = (readings: readonly string[], matchesOf: (reading: string) => Iterable<Match>): readonly Match[] => {
  const found = new Map<number, Match>();
  for (const reading of readings) for (const match of matchesOf(reading)) keepBest(found, match);
  return ranked(found.values());
};

export function createNamesInHanja(index: Index, near: FindNear): NamesInHanja {
  const read = once(() => createReadHanja(index.entries));
  return {
    besideHangul: (text, wanted) =>
      !hanjaOrHangul.test(text) || !/\p{Script=Han}/u.test(text)
        ? []
        : each(read()(text), (reading) =>
            [...lookUp(index, reading, wanted).values()].filter(({ score }) => score >= leastWhole),
          ),
    besideKana: (text, wanted) =>
      hanjaAndKana.test(text)
        ? each(read()(text).filter(beginsWithSurname), (reading) =>
            near.search(reading, wanted).matches.filter(({ tier }) => tier === 'folded'),
          )
        : [],
  };
}
