import type { Catalog } from '../../catalog/catalog.ts';
import { isEverydayEnglish } from '../../search/latin/everyday-words.ts';
import { byTwoLetters } from '../../search/by-two-letters.ts';
import { koreanTail } from './left-over.ts';
import { keyWithPlaces } from './key-with-places.ts';
import { overlaps, type Mark, type Name } from './mark.ts';

/** Names without records: companies, agencies, and the people and papers whose statements are on record. */
export type OtherNames = (text: string) => Mark[];

const keyOf = (name: string): string => name.toLowerCase().replaceAll(/[\s・.'&-]/gu, '');
/** What remains of a text in a key. */
const pieces = /[^\s・.'&-]+/gu;

/** Short Latin names of one word are too often everyday words: Oz, ROBOT, Just. */
const isTelling = (name: string): boolean =>
  /^[\p{Script=Han}]{2,}$/u.test(name) || keyOf(name).length > (/[ァ-ヺ가-힣]/u.test(name) ? 2 : 3);

const shortest = (name: string): string =>
  name.replace(/\s*[(（].*$/u, '').replace(/\s*(?:Co\.?|Inc\.?|Ltd\.?|Corporation)$/iu, '');

/** "A by B" is also written as it sounds: 킹콩 바이 스타쉽. */
const spellings = (name: string): readonly string[] =>
  / by /iu.test(name) ? [name, name.replace(/ by /iu, '바이'), name.replace(/ by /iu, 'バイ')] : [name];

/** The word in most agencies' names that speakers leave out: SM, BH, DSP. */
const ofAgencies =
  /\s*(?:Entertainment|Media|Management|Company|Actors|エンターテインメント|メディア|マネジメント|カンパニー|엔터테인먼트|미디어|매니지먼트|컴퍼니)$/iu;
const speaksOfAgencies =
  /所属|事務所|エンタ|まだ|今も|いつまで|まで(?:い|所属)|까지 (?:있|소속)|소속|기획사|엔터|아직|여전히|지금도|agenc|managed|signed|label|\bstill\b|\bleft\b|\bleav|\bquit\b|\bjoin|나[갔간]|떠[났난]|옮[겼긴]|들어[갔간]|離れ|辞め|退社|退所|移籍|入っ/iu;

/** 아직도 씨제스야?, まだアミューズ？: the word behind "still" may be an agency without a word that says so. */
const behindStill = /(?<=(?:아직도?|여전히|지금도)\s)[가-힣]{2,}|(?<=まだ|今も)[ァ-ヺー]{3,}/gu;

/** Short forms occur inside many words: they count only as separate words, in capitals, in a question about agencies. */
function shortAgencies(text: string, shortNames: ReadonlyMap<string, Name>): Mark[] {
  const words = [
    ...text.matchAll(
      /[A-Z0-9][A-Za-z0-9]+|(?<=[가-힣ぁ-んァ-ヺ]\s?)[a-z]{2,}(?=\s?[가-힣ぁ-んァ-ヺ])|[가-힣]{2,}(?=\s*(?:엔터|소속))|[ァ-ヺー]{2,}(?=エンタ|所属)/gu,
    ),
    ...text.matchAll(behindStill),
  ];
  return words.flatMap(({ 0: typed, index }) => {
    const word = [typed, typed.replace(koreanTail, '')].find((one) => shortNames.has(one.toLowerCase()));
    const name = word === undefined ? undefined : shortNames.get(word.toLowerCase());
    return word === undefined || name === undefined
      ? []
      : [{ start: index, end: index + word.length, text: word, meanings: [], name }];
  });
}

export function otherNames(catalog: Catalog): OtherNames {
  const named = new Map<string, Map<string, Name>>();
  const taken = new Set(
    [...catalog.services.values()].flatMap(({ name, aliases = [] }) => [...Object.values(name), ...aliases]).map(keyOf),
  );
  const add = (kind: Name['kind'], id: string, ...names: readonly string[]): void => {
    for (const name of names.map(shortest)) {
      const key = keyOf(name);
      if (!isTelling(name) || taken.has(key)) continue;
      const start = key.slice(0, 2);
      const same = named.get(start) ?? new Map<string, Name>();
      named.set(start, same);
      if (!same.has(key)) same.set(key, { kind, ids: [id], isSure: true });
    }
  };
  const represent = new Set(
    [...catalog.people.values()].flatMap(({ agencies = [] }) => agencies.map((one) => one.company)),
  );
  const makers = new Set(
    [...catalog.series.values()].flatMap(({ companies = [] }) => companies.map((one) => one.company)),
  );
  // The name of a studio that also manages actors means the studio, unless the question is about agencies.
  const makesAndManages = new Set<string>();
  const meant = (name: Name, text: string): Name =>
    name.kind === 'agency' && makesAndManages.has(name.ids[0] ?? '') && !speaksOfAgencies.test(text)
      ? { ...name, kind: 'company' }
      : name;
  const shortNames = new Map<string, Name>();
  for (const [id, { name, aliases = [] }] of catalog.companies) {
    const kind = represent.has(id) ? 'agency' : 'company';
    if (kind === 'agency' && makers.has(id)) makesAndManages.add(id);
    const all = [...Object.values(name), ...aliases].flatMap(spellings);
    add(kind, id, ...all);
    if (kind === 'agency')
      for (const one of all) {
        const short = one.replace(ofAgencies, '');
        if (short !== one && short.length > 1) shortNames.set(short.toLowerCase(), { kind, ids: [id], isSure: true });
      }
  }
  for (const { speaker, person } of catalog.quotes.values())
    if (person === undefined) add('speaker', speaker.en, ...Object.values(speaker));

  const longestFirst = byTwoLetters(
    [...named].map(([start, names]) => [start, [...names].toSorted(([a], [b]) => b.length - a.length)] as const),
  );
  return (text) => {
    const { key, places } = keyWithPlaces(text, pieces);
    const found: Mark[] = speaksOfAgencies.test(text) ? shortAgencies(text, shortNames) : [];
    for (let at = 0; at < key.length; at += 1) {
      const best = longestFirst.at(key, at)?.find(([name]) => key.startsWith(name, at));
      if (best === undefined) continue;
      const [name, record] = best;
      const [start, end] = [places[at] ?? 0, (places[at + name.length - 1] ?? 0) + 1];
      const isWhole = !/[a-z0-9]/iu.test(text.charAt(start - 1)) && !/[a-z0-9]/iu.test(text.charAt(end));
      if (/^[a-z0-9]/iu.test(name) && !isWhole) continue;
      // A short Latin name and an everyday word need their capital: Toho, ROBOT, but not "oz" or "robot".
      const needsCapital = /^[a-z0-9]{4}$/u.test(name) || (/^[a-z]+$/u.test(name) && isEverydayEnglish(name));
      if (needsCapital && !/^\p{Lu}/u.test(text.slice(start, end))) continue;
      found.unshift({ start, end, text: text.slice(start, end), meanings: [], name: meant(record, text) });
      at += name.length - 1;
    }
    // The whole name precedes its short form.
    return found.filter((mark, at) => !found.slice(0, at).some((other) => overlaps(mark, other)));
  };
}
