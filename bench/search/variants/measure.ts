import { joined, clean } from '../../../src/search/clean.ts';
import type { Entry } from '../../../src/search/entry.ts';
import type { SearchResult } from '../../../src/search/result.ts';
import { searchOf } from '../../../src/search/search.ts';
import { idsOf } from '../engines.ts';
import { percent, success, type Tally } from '../quality.ts';
import { heading, note, print } from '../report.ts';
import { randomNumbers } from '../synthetic.ts';
import { besideVariants } from './beside.ts';
import { kanjiVariants } from './kanji.ts';
import { layoutVariants } from './layouts.ts';
import { peopleVariants } from './people.ts';
import type { Random } from './random.ts';
import { shortenedVariants } from './shortened.ts';
import { japaneseStranger, koreanStranger, type Stranger } from './strangers.ts';
import type { Vary } from './variant.ts';
import { workVariants } from './works.ts';

const mostOfClass = 400;
const strangersAsked = 500;
const shownMisses = 12;

const same = (name: string | undefined): string => joined(clean(name ?? ''));
const namesOf = ({ names: { en, ko, ja }, romaji, aliases = [] }: Entry): string[] =>
  [en, ko, ja, romaji, ...aliases].map(same).filter((name) => name !== '');

function shuffled<Item>(items: readonly Item[], random: Random): Item[] {
  return items
    .map((item) => [random(), item] as const)
    .toSorted(([a], [b]) => a - b)
    .map(([, item]) => item);
}

interface Miss {
  readonly query: string;
  readonly meant: string;
  readonly result: SearchResult;
}

const shown = (result: SearchResult): string =>
  `${result.verdict}: ${(result.verdict === 'none' ? result.near.map(({ id }) => id) : idsOf(result)).slice(0, 3).join(' ')}`;

function printMisses(group: string, misses: readonly Miss[]): void {
  note(`${group}: ${misses.length} missed`);
  for (const { query, meant, result } of misses.slice(0, shownMisses)) print(query, meant, shown(result));
}

/**
 * Measures spellings that are made by rule from every name of the catalog, by class, and names of people who are not in
 * it. `only` shows the misses of the classes whose names hold it.
 */
export function measureVariants(
  entries: readonly Entry[],
  beside: readonly string[],
  seed: number,
  only?: string,
): void {
  const search = searchOf({ entries, beside });
  const sharing = new Map<string, string[]>();
  for (const entry of entries)
    for (const name of namesOf(entry)) sharing.set(name, [...(sharing.get(name) ?? []), entry.id]);
  const people = entries.filter(({ kind, byWholeName }) => kind !== 'series' && byWholeName !== true);
  const works = entries.filter(({ kind }) => kind === 'series');
  const byId = new Map(entries.map((entry) => [entry.id, entry]));

  function measure(
    vary: Vary,
    drawn: readonly Entry[],
    random: Random,
  ): { tally: Tally; misses: Miss[]; wrong: number } {
    let tally: Tally = { all: 0, first: 0, five: 0 };
    let wrong = 0;
    const misses: Miss[] = [];
    for (const entry of shuffled(drawn, random)) {
      if (tally.all >= mostOfClass) break;
      const made = vary(entry, random);
      if (made === undefined) continue;
      const { query, fits = (): boolean => false } = typeof made === 'string' ? { query: made } : made;
      // Everybody whose name equals the slip is a right answer.
      const meant = new Set([
        ...namesOf(entry).flatMap((name) => sharing.get(name) ?? []),
        ...(sharing.get(same(query)) ?? []),
      ]);
      const isRight = (id: string | undefined): boolean => {
        const found = byId.get(id ?? '');
        return found !== undefined && (meant.has(found.id) || fits(found));
      };
      const result = search.find(query);
      const ids = idsOf(result);
      const [first, five] = [isRight(ids[0]), ids.slice(0, 5).some(isRight)];
      tally = { all: tally.all + 1, first: tally.first + Number(first), five: tally.five + Number(five) };
      if (!first) misses.push({ query, meant: entry.id, result });
      if (!first && result.verdict === 'clear') wrong += 1;
    }
    return { tally, misses, wrong };
  }

  note(`Spellings made by rule, seed ${seed}: first / among five, and certain answers that are wrong, in percent.`);
  heading('class', 'spellings', 'first / five', 'wrong');
  const all: { tally: Tally; wrong: number }[] = [];
  const missed: [string, Miss[]][] = [];
  for (const [drawn, variants] of [
    [people, peopleVariants],
    [works, workVariants],
    [works, shortenedVariants],
    [entries, layoutVariants],
    [people, kanjiVariants(entries)],
    [entries, besideVariants(entries)],
  ] as const) {
    for (const [group, vary] of Object.entries(variants)) {
      const { tally, misses, wrong } = measure(vary, drawn, randomNumbers(seed));
      all.push({ tally, wrong });
      print(group, String(tally.all), success(tally), percent(wrong, tally.all));
      if (only !== undefined && group.includes(only)) missed.push([group, misses]);
    }
  }
  const sum = (count: (one: (typeof all)[number]) => number): number =>
    all.reduce((total, one) => total + count(one), 0);
  const total: Tally = {
    all: sum(({ tally }) => tally.all),
    first: sum(({ tally }) => tally.first),
    five: sum(({ tally }) => tally.five),
  };
  print(
    '**all**',
    String(total.all),
    success(total),
    percent(
      sum(({ wrong }) => wrong),
      total.all,
    ),
  );

  note('People who are not in the catalog: answered, and offered somebody, in percent.');
  heading('spelling', 'names', 'answered', 'offered');
  const random = randomNumbers(seed);
  const counts = new Map<string, { all: number; clear: number; close: number }>();
  const answered: [string, Miss][] = [];
  const ask = ({ own, spellings }: Stranger): void => {
    if (sharing.has(own)) return;
    for (const [spelling, query] of Object.entries(spellings)) {
      // A spelling that is somebody's very name means that person.
      if (query === undefined || sharing.has(same(query)) || sharing.has(same(query.split(' ').toReversed().join(' '))))
        continue;
      const result = search.find(query);
      const count = counts.get(spelling) ?? { all: 0, clear: 0, close: 0 };
      count.all += 1;
      if (result.verdict !== 'none') count[result.verdict] += 1;
      counts.set(spelling, count);
      if (result.verdict !== 'none') answered.push([spelling, { query, meant: own, result }]);
    }
  };
  for (let asked = 0; asked < strangersAsked; asked += 1) {
    ask(koreanStranger(random));
    if (asked % 3 === 0) ask(japaneseStranger(random));
  }
  for (const [spelling, { all: asked, clear, close }] of counts) {
    print(spelling, String(asked), percent(clear, asked), percent(close, asked));
    if (only !== undefined && spelling.includes(only))
      missed.push([
        spelling,
        answered
          .filter(([other]) => other === spelling)
          .map(([, miss]) => miss)
          .toSorted((a, b) => (a.result.verdict < b.result.verdict ? -1 : 1)),
      ]);
  }
  for (const [group, misses] of missed) printMisses(group, misses);
}
