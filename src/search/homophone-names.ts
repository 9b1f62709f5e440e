import { areHomophones } from './han/name-readings.ts';
import type { Index } from './index/index.ts';
import { letterKey } from './key.ts';
import { once } from './once.ts';
import { halvesOfKanji, japaneseName, type JapaneseName } from './other-japanese-name.ts';

const fourKanji = /^(?: ?[\p{Script=Han}々]){4}$/u;
const nobody = (): boolean => false;

/** Whether each kanji is the same or may have the same reading: 雅裕, 正宏. */
const haveSameReadings = (a: string, b: string): boolean =>
  a.length === b.length &&
  Array.from(a).every((kanji, place) => kanji === b.charAt(place) || areHomophones(kanji, b.charAt(place)));

/**
 * Whether the query is a person's surname with a given name that is pronounced like theirs: fans hear まさと and write 雅刀 for
 * 聖人. A reading is known if somebody in the catalog has the given name, or from its single kanji.
 */
export function createHomophoneNames({ entries }: Index): (cleaned: string) => (entry: number) => boolean {
  const names = once(() => entries.map((entry) => (entry.kind === 'series' ? undefined : japaneseName(entry))));
  const readings = once(() => {
    const known = new Map<string, Set<string>>();
    for (const {
      kanji,
      readings: [, given],
    } of names().filter((name): name is JapaneseName => name !== undefined))
      if (kanji !== undefined) known.set(kanji[1], (known.get(kanji[1]) ?? new Set()).add(given));
    return known;
  });
  return (cleaned) => {
    const typed = fourKanji.test(cleaned) ? halvesOfKanji(letterKey(cleaned)) : undefined;
    if (typed === undefined) return nobody;
    const [surname, given] = typed;
    return (number) => {
      const { kanji, readings: [, own] = ['', ''] } = names()[number] ?? {};
      if (kanji === undefined || kanji[0] !== surname || kanji[1] === given) return false;
      return readings().get(given)?.has(own) === true || haveSameReadings(given, kanji[1]);
    };
  };
}
