import type { Entry } from '../../../src/search/entry.ts';
import { pick, type Random } from './random.ts';
import { latinSlip } from './slips.ts';
import type { Variant, Vary } from './variant.ts';

const plain = (title: string): string => title.toLowerCase().replaceAll(/[\s・、。!！?？「」『』〜～:：-]/gu, '');
const titlesOf = ({ names: { en, ko, ja }, aliases = [] }: Entry): string[] =>
  [en, ko, ja, ...aliases].filter((title) => title !== undefined);

/** A part of a title, which other titles may contain as well. */
const part = (query: string): Variant => ({
  query,
  fits: (other) => titlesOf(other).some((title) => plain(title).includes(plain(query))),
});

/** The words of a Japanese title, without the marks between them. */
const japaneseWords = /[ァ-ヺー]+|[\p{Script=Han}々]+|[ぁ-ゖ]+|[a-z0-9]+/giu;
const particle = /(?<=[\p{Script=Han}ァ-ヺー])[のをがはにと](?=[\p{Script=Han}ァ-ヺ])/gu;
const shortestPart = 4;

/** An inner run of words: neither the first nor the last. */
function inner(words: readonly string[], glue: string, random: Random): string | undefined {
  if (words.length < 4) return undefined;
  const start = 1 + Math.floor(random() * (words.length - 3));
  const end = start + 2 + Math.floor(random() * (words.length - start - 2));
  return words.slice(start, Math.min(end, words.length - 1)).join(glue);
}

const contentWord = /^[a-z]{5,}$/u;

/** Titles as fans shorten them. */
export const shortenedVariants: Readonly<Record<string, Vary>> = {
  'Japanese title without particles': ({ names: { ja = '' } }) => {
    const query = ja.replaceAll(particle, '');
    return query === ja || query.length < shortestPart ? undefined : query;
  },
  'first words, without particles': ({ names: { ja = '' } }, random) => {
    const query = ja.replaceAll(particle, '');
    const words = query.match(japaneseWords) ?? [];
    if (query === ja || words.length < 4) return undefined;
    const begun = words.slice(0, pick(random, [2, 3])).join('');
    return begun.length < shortestPart ? undefined : part(begun);
  },
  'middle of a title': (entry, random) => {
    const title = pick(random, titlesOf(entry)).replaceAll(/[（(].*?[)）]/gu, '');
    const words = /[ぁ-ゖァ-ヺ]/u.test(title)
      ? (title.match(japaneseWords) ?? [])
      : title.toLowerCase().split(/[ :]+/u);
    const query = inner(words, /[ぁ-ゖァ-ヺ]/u.test(title) ? '' : ' ', random);
    // A part that begins or ends inside a word is nobody's idea of a title.
    if (query === undefined || /^[ぁ-ゖ]|[ぁ-ゖ]$/u.test(query)) return undefined;
    return query.length < (/^[a-z]/u.test(query) ? 8 : shortestPart) ? undefined : part(query);
  },
  'inside a run of kanji': ({ names: { ja = '' } }, random) => {
    const runs = ja.replaceAll(/[（(].*?[)）]/gu, '').match(/\p{Script=Han}{5,}/gu) ?? [];
    if (runs.length === 0) return undefined;
    const run = pick(random, runs);
    const start = 1 + Math.floor(random() * (run.length - shortestPart));
    return part(run.slice(start, start + shortestPart));
  },
  'two words, one slip in each': ({ names: { en = '' } }, random) => {
    const words = en
      .replaceAll(/\(.*?\)/gu, '')
      .toLowerCase()
      .split(/[^a-z]+/u)
      .filter((word) => contentWord.test(word));
    const [one, other] = words.slice(0, 2).map((word) => latinSlip(random, word));
    return one === undefined || other === undefined ? undefined : `${one} ${other}`;
  },
};
