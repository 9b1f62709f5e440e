import type { Index } from './index/index.ts';
import { createReadHanja } from './hangul/hanja.ts';
import { lookUp } from './lookup.ts';
import { ranked, type Match, type Wanted } from './match.ts';
import { once } from './once.ts';

const leastWhole = 0.98;
const hanjaOrHangul = /^[\p{Script=Han}가-힣]{2,8}$/u;

/** Finds the whole names whose Korean reading matches a text of hanja, or of hanja and hangul: 朴源尚, 海협. */
export function createNamesInHanja(index: Index): (text: string, wanted: Wanted) => readonly Match[] {
  const read = once(() => createReadHanja(index.entries));
  return (text, wanted) => {
    if (!hanjaOrHangul.test(text) || !/\p{Script=Han}/u.test(text)) return [];
    const found = read()(text).flatMap((reading) => [...lookUp(index, reading, wanted).values()]);
    return ranked(found.filter(({ score }) => score >= leastWhole));
  };
}
