import { isTitleSlip } from '../near/slip.ts';
import { isEverydayEnglish } from '../latin/everyday-words.ts';
import type { Relations } from './relations.ts';
import type { Found } from './scan.ts';
import { hasHalf, titlesByHalf, type TitlesByHalf } from './title-halves.ts';
import { endsWord, startsWord } from './word-bounds.ts';
import { isBesideWorkWord, isWatched } from './work-signs.ts';
import type { KeyTable } from './table.ts';
import type { Letter } from './text.ts';

/** The titles of a work in folded letters, and the distinctive words of each. */
interface Titles {
  readonly letters: readonly string[];
  readonly telling: readonly (readonly string[])[];
}
export interface TitlesOfWorks {
  readonly byWork: ReadonlyMap<string, Titles>;
  readonly halves: TitlesByHalf;
}

/** The minimum length: a slip in a shorter title may make a word of the sentence. */
const shortest = (title: string): number => (/^[a-z0-9]+$/u.test(title) ? 9 : 6);
const shortestTelling = 6;

const tellingWords = (name: string): string[] =>
  name
    .toLowerCase()
    .split(/[^a-z]+/u)
    .filter((word) => word.length >= shortestTelling && !isEverydayEnglish(word));

function titlesByWork(table: KeyTable): Map<string, Titles> {
  const titles = new Map<string, { letters: string[]; telling: string[][] }>();
  for (const { key, name, namings } of table.all) {
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

export function titlesOfWorks(table: KeyTable): TitlesOfWorks {
  const byWork = titlesByWork(table);
  const all = [...byWork].flatMap(([id, { letters }]) => letters.map((title) => ({ id, title })));
  return { byWork, halves: titlesByHalf(all) };
}

type Window = Pick<Found, 'from' | 'to'>;

/** A text with its folded letters, and these in one piece. */
export interface Passage {
  readonly text: string;
  readonly letters: readonly Letter[];
  readonly run: string;
}

export const passageOf = (letters: readonly Letter[], text: string): Passage => ({
  text,
  letters,
  run: letters.map(({ char }) => char).join(''),
});

/** Where a text has a title with one slip, if it has one half of the title unchanged. */
function placeOfSlip(title: string, { run, letters }: Passage): Window | undefined {
  const lengths = [title.length, title.length + 1, title.length - 1];
  const [first, last] = [title.charCodeAt(0), title.charCodeAt(title.length - 1)];
  for (let from = 0; from + title.length - 1 <= run.length; from += 1) {
    const hasStart = run.charCodeAt(from) === first;
    for (const length of lengths) {
      const to = from + length;
      // A slip leaves the first or the last letter: nearly all windows end here.
      if (to > run.length || !(hasStart || run.charCodeAt(to - 1) === last)) continue;
      if (startsWord(letters, from) && endsWord(letters, to) && isTitleSlip(title, run.slice(from, to)))
        return { from, to };
    }
  }
  return undefined;
}

/** Where a text has two telling words of a title: "that kindaichi special, the gokumon academy one". */
function placeOfWords(words: readonly string[], { run, letters }: Passage): Window | undefined {
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
  passage: Passage,
  found: readonly Found[],
  { byWork }: TitlesOfWorks,
  { of }: Relations,
): Found[] {
  const sure = found.filter(({ isSure }) => isSure);
  const known = new Set(sure.flatMap(({ kind, ids }) => (kind === 'series' ? ids : [])));
  const people = sure.filter(({ kind, ids }) => ['person', 'maker'].includes(kind) && ids.length === 1);
  const works = new Set(people.flatMap(({ ids: [person = ''] }) => [...of(person)]).filter((id) => !known.has(id)));
  if (works.size === 0) return [];
  const isFree = ({ from, to }: Window): boolean =>
    sure.every(
      (one) => one.to <= from || one.from >= to || (one.kind === 'series' && one.from >= from && one.to <= to),
    );
  const named = new Map<string, Found>();
  for (const id of works) {
    const { letters: spelt = [], telling = [] } = byWork.get(id) ?? {};
    const window =
      spelt
        .map((title) => (hasHalf(title, passage.run) ? placeOfSlip(title, passage) : undefined))
        .find((one) => one !== undefined && isFree(one)) ??
      telling.map((words) => placeOfWords(words, passage)).find((one) => one !== undefined && isFree(one));
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

/** Works whose long title is in a text with one slip, or a shorter one beside a word for a work. A number is no slip. */
export function misspeltLongTitles(passage: Passage, found: readonly Found[], { halves }: TitlesOfWorks): Found[] {
  const { letters, text, run } = passage;
  if (letters.length > longestText) return [];
  const sure = found.filter(({ isSure }) => isSure);
  const named = new Map<string, Found>();
  for (const { id, title } of halves(run)) {
    const window = placeOfSlip(title, passage);
    if (window === undefined || digits(run.slice(window.from, window.to)) !== digits(title)) continue;
    const { from, to } = window;
    if (sure.some((one) => one.from < to && from < one.to)) continue;
    const place = { letters, text, ...window };
    if (title.length < long(title) && !isWatched(place) && !isBesideWorkWord(place)) continue;
    const key = `${from} ${to}`;
    const ids = [...(named.get(key)?.ids ?? []), id];
    named.set(key, { kind: 'series', ids: [...new Set(ids)], ...window, isSure: true, isNear: true });
  }
  return [...named.values()];
}
