import { titlesOf, type Catalog } from '../../catalog/catalog.ts';
import { oncePer } from '../../catalog/once.ts';
import { isPlaceName } from '../../search/places.ts';
import { isKoreanTail } from '../../search/tails.ts';
import type { Spotted } from '../../search/spot.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Sentence } from './name-parts.ts';
import { blotted } from './reading.ts';

const koreanWord = /[가-힣]{3,}/gu;
const kanaWord = /[ァ-ヺー]{4,}/gu;
/** 악녀(와루): what stands in brackets is a name of its own, and may be short. */
const bracketed = /(?<=\()[가-힣]{2,}(?=\))/gu;
const typedWord = /[가-힣]{2,}|[ァ-ヺー]{4,}/gu;

const wordsOf = (title: string): string[] => [
  ...new Set([koreanWord, kanaWord, bracketed].flatMap((pattern) => title.match(pattern) ?? [])),
];

/** The words that the titles of one work alone have. */
const ownWords = oncePer((catalog: Catalog) => {
  const works = new Map<string, Set<string>>();
  for (const work of catalog.series.values())
    for (const word of titlesOf(work).flatMap(wordsOf)) works.set(word, (works.get(word) ?? new Set()).add(work.id));
  return new Set([...works].filter(([, ids]) => ids.size === 1).map(([word]) => word));
});

/** 오사카 미나미: behind a city, the word is a part of it. */
const isOfCity = (before: string): boolean => isPlaceName(/(\S+)\s$/u.exec(before)?.[1] ?? '');

const isTyped = (typed: string, word: string): boolean =>
  typed === word || (typed.startsWith(word) && isKoreanTail(typed.slice(word.length)));

/**
 * A title of which only one word is written, beside somebody who plays in the work: 재중이 와루에서, 닌닌저 신원호. No other title and no
 * meaning of the lexicon may have the word.
 */
export function ownTitle(
  { text }: Sentence,
  sure: readonly Spotted[],
  lexicon: Lexicon,
  catalog: Catalog,
): Spotted | undefined {
  if (sure.some(({ kind }) => kind === 'series')) return undefined;
  const people = sure.flatMap(({ kind, ids }) => (kind === 'person' ? ids : []));
  const works = people.flatMap((id) => catalog.partsOf(id).map(({ series }) => series));
  const own = ownWords(catalog);
  const known = works.flatMap((work) =>
    titlesOf(work)
      .flatMap(wordsOf)
      .filter((word) => own.has(word) && !lexicon.has(word))
      .map((word) => ({ id: work.id, word })),
  );
  const found = [...blotted(text, [...sure]).matchAll(typedWord)].flatMap(({ 0: typed, index: start }) =>
    (isOfCity(text.slice(0, start)) ? [] : known.filter(({ word }) => isTyped(typed, word))).map(({ id, word }) => ({
      id,
      start,
      text: word,
    })),
  );
  const [first] = found;
  if (first === undefined || found.some(({ id }) => id !== first.id)) return undefined;
  return {
    kind: 'series',
    ids: [first.id],
    text: first.text,
    start: first.start,
    end: first.start + first.text.length,
    isSure: true,
    isNear: true,
  };
}
