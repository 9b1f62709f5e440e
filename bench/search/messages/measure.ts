import { titlesOf, type Catalog } from '../../../src/catalog/catalog.ts';
import { spellingsInText } from '../../../src/catalog/spellings.ts';
import { clean, joined } from '../../../src/search/clean.ts';
import { createSearch } from '../../../src/search/search.ts';
import { createSpotter } from '../../../src/search/spot.ts';
import { percent } from '../quality.ts';
import { heading, note, print } from '../report.ts';
import { randomNumbers } from '../synthetic.ts';
import { pick, type Random } from '../variants/random.ts';
import type { Write } from './message.ts';
import { aboutPeople } from './people.ts';
import { traps } from './traps.ts';
import { aboutWorks } from './works.ts';

const messagesOfKind = 200;
const mostTried = 4000;
const mostShown = 25;
const shownKinds = new Set(['person', 'series', 'maker']);

const folded = (name: string | undefined): string => joined(clean(name ?? ''));

/**
 * Measures names in messages that are written by rule: recall by kind of writing, and how many messages of each trap
 * name somebody. `only` shows the faults of the kinds whose names hold it.
 */
export function measureMade(catalog: Catalog, seed: number, only?: string): void {
  const spotter = createSpotter(catalog, createSearch(catalog));
  const named = (text: string): (readonly string[])[] =>
    spotter.spot(text).flatMap(({ kind, ids, isSure }) => (isSure && shownKinds.has(kind) ? [ids] : []));
  const people = [...catalog.people.values()];
  const works = [...catalog.series.values()];
  const titles = new Set(works.flatMap((work) => [...titlesOf(work), ...(work.aliases ?? [])]).map(folded));
  const known = new Set([
    ...titles,
    ...[...people, ...catalog.costars.values()]
      .flatMap((person) => [...Object.values(person.names), ...spellingsInText(person)])
      .concat([...catalog.makers.values()].flatMap(({ names, aliases = [] }) => [...Object.values(names), ...aliases]))
      .map(folded),
  ]);
  const faults: string[][] = [];
  let [right, all, wrong] = [0, 0, 0];

  function recall<Subject extends { readonly id: string }>(
    kinds: Readonly<Record<string, Write<Subject>>>,
    subjects: readonly Subject[],
  ): void {
    for (const [kind, write] of Object.entries(kinds)) {
      const random: Random = randomNumbers(seed);
      let [hit, count, others] = [0, 0, 0];
      for (let tried = 0; tried < mostTried && count < messagesOfKind; tried += 1) {
        const subject = pick(random, subjects);
        const text = write(subject, random);
        if (text === undefined) continue;
        count += 1;
        const found = named(text);
        const isFound = found.some((ids) => ids.includes(subject.id));
        hit += Number(isFound);
        if (!isFound && found.length > 0) others += 1;
        if (!isFound) faults.push([kind, text, subject.id, found.map((ids) => ids.join('/')).join(' ')]);
      }
      right += hit;
      all += count;
      print(kind, String(count), percent(hit, count), percent(others, count));
    }
  }

  note(`Messages by rule, seed ${seed}: how many name the record, and how many name only others, in percent.`);
  heading('kind', 'messages', 'found', 'only others');
  recall(aboutPeople(catalog), people);
  recall(
    aboutWorks((title) => titles.has(folded(title))),
    works,
  );
  print('**all**', String(all), percent(right, all), '');

  note('Messages that name nobody of the catalog: how many name somebody, in percent.');
  heading('trap', 'messages', 'named');
  let laid = 0;
  for (const [kind, lay] of Object.entries(traps(catalog))) {
    const random: Random = randomNumbers(seed);
    let [bad, count] = [0, 0];
    for (let tried = 0; tried < mostTried && count < messagesOfKind; tried += 1) {
      const trap = lay(random);
      if (trap === undefined || trap.own?.some((name) => known.has(folded(name))) === true) continue;
      count += 1;
      const found = named(trap.text);
      if (found.length === 0) continue;
      bad += 1;
      faults.push([kind, trap.text, '–', found.map((ids) => ids.join('/')).join(' ')]);
    }
    wrong += bad;
    laid += count;
    print(kind, String(count), percent(bad, count));
  }
  print('**all**', String(laid), percent(wrong, laid));
  if (only === undefined) return;
  const shown = new Map<string, number>();
  heading('kind', 'message', 'meant', 'found');
  for (const fault of faults) {
    const [kind = ''] = fault;
    const count = (shown.get(kind) ?? 0) + 1;
    shown.set(kind, count);
    if (kind.includes(only) && count <= mostShown) print(...fault);
  }
}
