import { isTitleSlip } from '../near/slip.ts';
import { isEverydayEnglish } from '../latin/everyday-words.ts';
import type { Relations } from './relations.ts';
import type { Found } from './scan.ts';
import { endsWord, startsWord } from './word-bounds.ts';
import { isBesideWorkWord, isWatched } from './work-signs.ts';
import type { KeyTable } from './table.ts';
import type { Letter } from './text.ts';

/** The titles of a work in folded letters, and the distinctive words of each. */
interface Titles {
  readonly letters: readonly string[];
  readonly telling: readonly (readonly string[])[];
}
export type TitlesOfWorks = ReadonlyMap<string, Titles>;

/** The minimum length: a slip in a shorter title may make a word of the sentence. */
const shortest = (title: string): number => (/^[a-z0-9]+$/u.test(title) ? 9 : 6);
const shortestTelling = 6;

const tellingWords = (name: string): string[] =>
  name
    .toLowerCase()
    .split(/[^a-z]+/u)
    .filter((word) => word.length >= shortestTelling && !isEverydayEnglish(word));

export function titlesOfWorks(table: KeyTable): TitlesOfWorks {
  const titles = new Map<string, { letters: string[]; telling: string[][] }>();
  for (const { key, name, namings } of [...table.values()].flat()) {
    for (const { kind, id } of namings) {
      if (kind !== 'series') continue;
      const own = titles.get(id) ?? { letters: [], telling: [] };
      if (key.length >= shortest(key)) own.letters.push(key);
      const words = tellingWords(name);
      if (words.length > 1) own.telling.push(words);
      titles.set(id, own);
    }
  }
  return titles;
}

type Window = Pick<Found, 'from' | 'to'>;

/**
 * Where a text contains a title with one slip. One half of the title is unchanged, so a search for the halves rules out
 * most titles.
 */
function placeOfSlip(title: string, run: string, letters: readonly Letter[]): Window | undefined {
  const half = Math.floor(title.length / 2);
  if (!run.includes(title.slice(0, half)) && !run.includes(title.slice(half))) return undefined;
  for (let from = 0; from + title.length - 1 <= run.length; from += 1) {
    if (!startsWord(letters, from)) continue;
    for (const length of [title.length, title.length + 1, title.length - 1]) {
      const to = from + length;
      if (to <= run.length && endsWord(letters, to) && isTitleSlip(title, run.slice(from, to))) return { from, to };
    }
  }
  return undefined;
}

/** Where a text contains two distinctive words of a title: "that kindaichi special, the gokumon academy one". */
function placeOfWords(words: readonly string[], run: string, letters: readonly Letter[]): Window | undefined {
  const places = words.flatMap((word): Window[] => {
    const from = run.indexOf(word);
    const to = from + word.length;
    return from >= 0 && startsWord(letters, from) && endsWord(letters, to) ? [{ from, to }] : [];
  });
  return places.length > 1 ? places.at(-1) : undefined;
}

/**
 * Works of the people in a text whose title is misspelt, or appears by two distinctive words. A named person has few
 * works that could be confused.
 */
export function misspeltTitles(
  letters: readonly Letter[],
  found: readonly Found[],
  titles: TitlesOfWorks,
  { of }: Relations,
): Found[] {
  const sure = found.filter(({ isSure }) => isSure);
  const known = new Set(sure.flatMap(({ kind, ids }) => (kind === 'series' ? ids : [])));
  const people = sure.filter(({ kind, ids }) => ['person', 'maker'].includes(kind) && ids.length === 1);
  const works = new Set(people.flatMap(({ ids: [person = ''] }) => [...of(person)]).filter((id) => !known.has(id)));
  if (works.size === 0) return [];
  const run = letters.map(({ char }) => char).join('');
  const isFree = ({ from, to }: Window): boolean =>
    sure.every(
      (one) => one.to <= from || one.from >= to || (one.kind === 'series' && one.from >= from && one.to <= to),
    );
  const named = new Map<string, Found>();
  for (const id of works) {
    const { letters: spelt = [], telling = [] } = titles.get(id) ?? {};
    const window =
      spelt.map((title) => placeOfSlip(title, run, letters)).find((one) => one !== undefined && isFree(one)) ??
      telling.map((words) => placeOfWords(words, run, letters)).find((one) => one !== undefined && isFree(one));
    if (window === undefined) continue;
    const place = `${window.from} ${window.to}`;
    const ids = [...(named.get(place)?.ids ?? []), id];
    named.set(place, { kind: 'series', ids, ...window, isSure: true, isNear: true });
  }
  return [...named.values()];
}

/** A title with this many letters hardly occurs by chance, even with a slip; a shorter one needs a word for a work. */
const long = (title: string): number => (/^[a-z0-9]+$/u.test(title) ? 14 : 9);
/** The maximum length of the text: a longer one contains more than one title. */
const longestText = 600;
const digits = (text: string): string => text.replaceAll(/\D/gu, '');

/**
 * Works whose long title is in a text with one slip, or a shorter one beside a word for a work. A different number is
 * no slip.
 */
export function misspeltLongTitles(
  letters: readonly Letter[],
  text: string,
  found: readonly Found[],
  titles: TitlesOfWorks,
): Found[] {
  if (letters.length > longestText) return [];
  const sure = found.filter(({ isSure }) => isSure);
  const run = letters.map(({ char }) => char).join('');
  const named = new Map<string, Found>();
  for (const [id, { letters: spelt }] of titles) {
    for (const title of spelt) {
      const window = placeOfSlip(title, run, letters);
      if (window === undefined || digits(run.slice(window.from, window.to)) !== digits(title)) continue;
      const { from, to } = window;
      if (sure.some((one) => one.from < to && from < one.to)) continue;
      const place = { letters, text, ...window };
      if (title.length < long(title) && !isWatched(place) && !isBesideWorkWord(place)) continue;
      const key = `${from} ${to}`;
      const ids = [...(named.get(key)?.ids ?? []), id];
      named.set(key, { kind: 'series', ids: [...new Set(ids)], ...window, isSure: true, isNear: true });
    }
  }
  return [...named.values()];
}
