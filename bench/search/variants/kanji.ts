import { toRomaji } from 'wanakana';
import type { Entry } from '../../../src/search/entry.ts';
import { surnameAndGiven } from '../../../src/search/hangul/surname.ts';
import { pick } from './random.ts';
import { byCustom, surnameByCustom } from './romanisation.ts';
import { latinSlip } from './slips.ts';
import type { Vary } from './variant.ts';

interface Japanese {
  readonly surname: string;
  readonly given: string;
  readonly reading: string;
}

/** A Japanese name of two and two kanji, with the reading of the given name. */
function japanese({ kind, names: { en = '', ja = '' } }: Entry): Japanese | undefined {
  const [, surname, given] = /^(\p{Script=Han}{2})(\p{Script=Han}{2})$/u.exec(ja) ?? [];
  const [, reading] = /^([A-Z][a-z]+) [A-Z][a-z]+$/u.exec(en) ?? [];
  return kind === 'series' || surname === undefined || given === undefined || reading === undefined
    ? undefined
    : { surname, given, reading: reading.toLowerCase() };
}

const endsWith =
  (text: string): ((entry: Entry) => boolean) =>
  ({ names, aliases = [] }) =>
    [names.ja ?? '', ...aliases].some((name) => name.endsWith(text));

const hanjaOf = ({ names: { ko = '' }, aliases = [] }: Entry): string | undefined =>
  /^[가-힣]{3}$/u.test(ko) ? aliases.find((alias) => /^\p{Script=Han}{3}$/u.test(alias)) : undefined;

/** Names by their kanji, and names that pass through two scripts. */
export function kanjiVariants(entries: readonly Entry[]): Readonly<Record<string, Vary>> {
  const byReading = new Map<string, Set<string>>();
  for (const entry of entries) {
    const { given, reading } = japanese(entry) ?? {};
    if (given !== undefined && reading !== undefined)
      byReading.set(reading, (byReading.get(reading) ?? new Set()).add(given));
  }
  return {
    'given name in kanji': (entry) => {
      const name = japanese(entry);
      return name === undefined ? undefined : { query: name.given, fits: endsWith(name.given) };
    },
    'given name of a name of three kanji': ({ kind, names: { ja = '' } }) => {
      if (kind === 'series' || !/^\p{Script=Han}{3}$/u.test(ja)) return undefined;
      return { query: ja.slice(1), fits: endsWith(ja.slice(1)) };
    },
    'given name in other kanji': (entry, random) => {
      const name = japanese(entry);
      const others = [...(byReading.get(name?.reading ?? '') ?? [])].filter((given) => given !== name?.given);
      return name === undefined || others.length === 0 ? undefined : name.surname + pick(random, others);
    },
    'hanja and another script': (entry, random) => {
      const hanja = hanjaOf(entry);
      const [, given = ''] = surnameAndGiven(entry.names.ko ?? '') ?? [];
      const [family, own] = (entry.names.ja ?? '').split('・');
      if (hanja === undefined || given.length !== 2 || family === undefined || own === undefined) return undefined;
      return pick(random, [
        hanja.charAt(0) + own,
        family + hanja.slice(1),
        hanja.charAt(0) + given,
        (entry.names.ko ?? '').charAt(0) + hanja.slice(1),
      ]);
    },
    'romaji of the kana': ({ names: { ja = '', ko = '' } }, random) => {
      if (!/^[가-힣]{3}$/u.test(ko) || !/^[ァ-ヺー]+・[ァ-ヺー]+$/u.test(ja)) return undefined;
      const said = ja
        .split('・')
        .map((word) => toRomaji(word).replaceAll("'", ''))
        .join(' ');
      return pick(random, [said, said.replaceAll(' ', ''), said.replaceAll('shi', 'si').replaceAll('chi', 'ti')]);
    },
    'custom, one slip': ({ names: { ko = '' } }, random) => {
      const [surname, given] = (/^[가-힣]{3}$/u.test(ko) ? surnameAndGiven(ko) : undefined) ?? [];
      if (surname === undefined || given === undefined) return undefined;
      return latinSlip(random, `${surnameByCustom(random, surname)} ${byCustom(random, given)}`.toLowerCase());
    },
  };
}
