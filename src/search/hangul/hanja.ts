import { clean, joined } from '../clean.ts';
import type { Entry } from '../entry.ts';
import { newKanji } from '../han/variants.ts';
import { hanjaReadings } from './hanja-readings.ts';

/** Korean readings of a text with hanja, character by character. */
export type ReadHanja = (text: string) => readonly string[];

const mostReadings = 8;
const isHanja = (text: string): boolean => /^\p{Script=Han}+$/u.test(text);

/**
 * Reads hanja by the list of those in most names, and by the catalog's names in both scripts: 朴源尚 is 박원상. A character
 * has one Korean reading, seldom two (두음법칙: 李 is 이 or 리).
 */
export function createReadHanja(entries: readonly Entry[]): ReadHanja {
  const known = new Map<string, Set<string>>();
  const learn = (hanja: string, syllable: string): void => {
    known.set(hanja, (known.get(hanja) ?? new Set()).add(syllable));
  };
  for (const [hanja, syllable] of hanjaReadings) learn(newKanji(hanja), syllable);
  for (const { kind, names, aliases = [] } of entries) {
    const hangul = joined(clean(names.ko ?? ''));
    if (kind === 'series' || !/^[가-힣]{2,4}$/u.test(hangul)) continue;
    for (const alias of [names.ja ?? '', ...aliases].map((name) => newKanji(joined(clean(name))))) {
      if (!isHanja(alias) || alias.length !== hangul.length) continue;
      for (const [place, hanja] of Array.from(alias).entries()) learn(hanja, hangul.charAt(place));
    }
  }
  return (text) => {
    let readings = [''];
    for (const sign of newKanji(text)) {
      const said = isHanja(sign) ? [...(known.get(sign) ?? [])] : [sign];
      readings = readings.flatMap((reading) => said.map((one) => reading + one)).slice(0, mostReadings);
    }
    return readings.filter((reading) => reading !== '');
  };
}
