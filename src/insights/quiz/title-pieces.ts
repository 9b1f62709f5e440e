import type { Catalog } from '../../catalog/catalog.ts';
import { titlesOf } from '../../catalog/catalog.ts';
import { oncePer } from '../../catalog/once.ts';
import type { Series } from '../../catalog/schema/series.ts';
import type { Text } from '../../catalog/schema/text.ts';
import { languages } from '../../language/language.ts';
import type { Stretch } from './blanks.ts';
import { numberWords } from './number-words.ts';
import { withoutNote } from './telltale.ts';

interface Piece extends Stretch {
  readonly piece: string;
}

/** The number of consecutive letters that readers recognise, by script: one kanji, two hangul syllables, three kana. */
const grams = [
  { letters: /\p{Script=Han}+/gu, length: 1 },
  { letters: /\p{Script=Hangul}{2,}/gu, length: 2 },
  { letters: /[\p{Script=Katakana}ー]{3,}/gu, length: 3 },
  { letters: /(?<![\p{Script=Han}\p{Script=Hiragana}])\p{Script=Hiragana}{3,}/gu, length: 3 },
] as const;

/** A kanji counts together with its ending (知らない): the ending alone is grammar. */
const conjugated = /\p{Script=Han}\p{Script=Hiragana}{2,}/gu;

/** Numbers, and words of at least three Latin letters; long words without their ending. */
const word = /(?<![\p{Script=Latin}\p{N}])\p{Script=Latin}{3,}(?![\p{Script=Latin}\p{N}])|\p{N}+/gu;
const withoutEnding = (text: string): string => (text.length >= 6 ? text.slice(0, Math.max(4, text.length - 3)) : text);

function piecesIn(text: string): Piece[] {
  const words = [...text.matchAll(word)].map(({ 0: found, index }) => ({
    piece: withoutEnding(found.toLowerCase()),
    from: index,
    to: index + found.length,
  }));
  const others = grams.flatMap(({ letters, length }) =>
    [...text.matchAll(letters)].flatMap(({ 0: run, index }) =>
      Array.from({ length: run.length - length + 1 }, (_, at) => ({
        piece: run.slice(at, at + length),
        from: index + at,
        to: index + at + length,
      })),
    ),
  );
  const endings = [...text.matchAll(conjugated)].flatMap(({ 0: run, index }) =>
    Array.from({ length: run.length - 2 }, (_, at) => ({
      piece: run.slice(0, at + 3),
      from: index,
      to: index + at + 3,
    })),
  );
  return [...words, ...others, ...endings];
}

const numbersIn = (title: string): string[] =>
  (title.match(/\p{N}+/gu) ?? []).flatMap((number) => numberWords(Number(number)));

const piecesOfTitles = oncePer(
  (series: Series): ReadonlySet<string> =>
    new Set(
      [...titlesOf(series), ...(series.aliases ?? [])]
        .map(withoutNote)
        .flatMap((title) => [title, ...numbersIn(title)])
        .flatMap((title) => piecesIn(title.replaceAll(/(?<=\p{Lu})\.(?=\p{Lu}|\s|$)/gu, '')))
        .map(({ piece }) => piece),
    ),
);

/** A piece in a larger share of stories is ordinary language and suggests no title; a number always may. */
const ordinaryShare = 0.04;

const ordinaryPieces = oncePer((catalog: Catalog): ReadonlySet<string> => {
  const counts = new Map<string, number>();
  for (const { premise } of catalog.series.values())
    for (const piece of new Set(languages.flatMap((language) => piecesIn(premise[language]).map((one) => one.piece))))
      counts.set(piece, (counts.get(piece) ?? 0) + 1);
  const most = Math.max(2, catalog.series.size * ordinaryShare);
  return new Set(
    [...counts].filter(([piece, count]) => count > most && !/^\p{N}/u.test(piece)).map(([piece]) => piece),
  );
});

/** The places where a text uses the letters of a title. */
export function stretchesOfTitle(text: string, series: Series, catalog: Catalog): Stretch[] {
  const ordinary = ordinaryPieces(catalog);
  const pieces = piecesOfTitles(series);
  return piecesIn(text).filter(({ piece }) => pieces.has(piece) && !ordinary.has(piece));
}

/** The pieces of a text, in all its languages, that could belong to a title. */
export function piecesOf(text: Text, catalog: Catalog): ReadonlySet<string> {
  const ordinary = ordinaryPieces(catalog);
  const all = languages.flatMap((language) => piecesIn(text[language]).map(({ piece }) => piece));
  return new Set(all.filter((piece) => !ordinary.has(piece)));
}

export const usesTitle = (pieces: ReadonlySet<string>, series: Series): boolean =>
  [...piecesOfTitles(series)].some((piece) => pieces.has(piece));
