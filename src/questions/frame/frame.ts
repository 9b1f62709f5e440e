import type { Catalog } from '../../catalog/catalog.ts';
import { isOfKind, kindOf, valueOf, type Meaning, type MeaningKind } from '../lexicon/meaning.ts';
import { isAsk, type Ask } from '../plans/asks.ts';
import type { Where } from '../plans/where.ts';
import { means, type Mark } from '../reading/mark.ts';
import type { Reading } from '../reading/reading.ts';
import { exclusionsOf, type Exclusions } from './exclusion.ts';
import { restrictionsOf } from './restrictions.ts';
import { isEmpty, subjectsOf, type Subjects } from './subjects.ts';
import { wantedOf } from './wanted.ts';

/** The content of a clause, sorted by the fields of a plan. */
export interface Frame extends Subjects {
  readonly reading: Reading;
  /** Marks that are not excluded. */
  readonly open: readonly Mark[];
  readonly exclusions: Exclusions;
  readonly asks: readonly Ask[];
  /** Topics of statements: `language`, `why-japan`. */
  readonly topics: readonly string[];
  readonly where: Where;
  readonly wanted: 'work' | 'person' | undefined;
  /** The subjects come from the previous clause. */
  readonly isCarried: boolean;
  readonly has: (...meanings: readonly (Meaning | MeaningKind)[]) => boolean;
}

/** "About" and "name" ask for little on their own, and for nothing next to another ask. */
const weak: ReadonlySet<Ask> = new Set(['profile', 'name', 'title', 'form', 'country']);

/** 日本版『私の夫と結婚して』: the version is part of the title. */
const isVersion = (mark: Mark, marks: readonly Mark[]): boolean =>
  /^(?:日本版|日本リメイク版|일본판|japanese (?:version|remake))$/iu.test(mark.text) &&
  marks.some(({ name, start, end }) => name?.kind === 'series' && start - mark.end < 6 && mark.start - end < 6);

function valuesIn(marks: readonly Mark[], kind: MeaningKind): Set<string> {
  const values = new Set<string>();
  for (const { meanings } of marks)
    for (const meaning of meanings) if (isOfKind(meaning, kind)) values.add(valueOf(meaning));
  return values;
}

function asksOf(every: readonly Mark[], { works, people }: Subjects): Ask[] {
  const marks = every.filter((mark) => !isVersion(mark, every));
  const all = [...valuesIn(marks, 'asks')].filter(isAsk);
  if (marks.some((mark) => means(mark, 'award')) && !all.includes('award')) all.push('award');
  // "How much did Hero make" asks for takings, "how much does he make" for a fee.
  const isOfWork = works.length > 0 && people.length === 0;
  if (all.includes('fee') && all.includes('box-office')) all.splice(all.indexOf(isOfWork ? 'fee' : 'box-office'), 1);
  const strong = all.filter((ask) => !weak.has(ask));
  return strong.length > 0 && all.includes('profile') ? all.filter((ask) => ask !== 'profile') : all;
}

const both = (one: readonly string[], other: readonly string[]): string[] => [...new Set([...one, ...other])];

/** The subjects and asks of the previous clause. */
export type Before = Subjects & { readonly asks?: readonly Ask[] };

/** Asks about a part: "Which channel was it on, and was Jiyoung the lead?" */
const ofParts = ['asks.billing', 'asks.character', 'asks.plays', 'asks.opposite', 'asks.costars', 'billing'] as const;

/** Whether a clause that names a member of the cast still asks about the one work of the previous clause. */
function isOfSameWork(own: Subjects, before: Subjects, marks: readonly Mark[], catalog: Catalog): boolean {
  const [work, other] = before.works;
  if (work === undefined || other !== undefined || own.works.length > 0 || own.people.length === 0) return false;
  const cast = catalog.series.get(work)?.cast?.map(({ person }) => person) ?? [];
  const isOfCast = own.people.every((id) => cast.includes(id));
  const asksOfPart = marks.some((mark) => ofParts.some((meaning) => means(mark, meaning)));
  const isOfWorks = marks.some(
    (mark) => means(mark, 'form') || means(mark, 'noun.work') || means(mark, 'operator.else'),
  );
  return isOfCast && ((asksOfPart && !isOfWorks) || marks.some((mark) => means(mark, 'pronoun.thing')));
}

/**
 * "Who directed it, and what else has he made?": the maker of the previous clause's work, if that clause asked for the
 * maker.
 */
function makersOf(before: Before, marks: readonly Mark[], catalog: Catalog): Subjects | undefined {
  const has = (...meanings: readonly (Meaning | MeaningKind)[]): boolean =>
    marks.some((mark) => meanings.some((meaning) => means(mark, meaning)));
  const work = before.works.length === 1 ? catalog.series.get(before.works[0] ?? '') : undefined;
  const making = (['director', 'writer'] as const).find((ask) => before.asks?.includes(ask) === true);
  // 찍다 and 撮る are said of actors and of directors: behind a question for the director, of the director.
  const shoots = marks.some(({ text }) => /^(?:찍|撮)/u.test(text));
  const asksForMore =
    has('operator.else') &&
    (shoots ||
      has('form', 'noun.work', 'asks.director', 'asks.writer', 'pronoun.male', 'pronoun.female', 'pronoun.person'));
  const isOfActor = has('asks.costars') || (has('asks.cast') && !shoots);
  if (work === undefined || making === undefined || !asksForMore || isOfActor) return undefined;
  const made = making === 'director' ? work.directors : work.writers;
  const makers = (made ?? []).flatMap(({ person }) => (person === undefined ? [] : [person]));
  return makers.length === 0 ? undefined : { ...before, works: [], people: [], characters: [], makers, others: [] };
}

/**
 * The clause's own subjects, or those of the previous clause if it names none. "Which of them has Bae Doona" names a person
 * and still refers to the previous clause.
 */
function carriedInto(own: Subjects, before: Before | undefined, marks: readonly Mark[], catalog: Catalog): Subjects {
  if (before === undefined) return own;
  if (isEmpty(own)) return makersOf(before, marks, catalog) ?? { ...before, others: [] };
  if (isOfSameWork(own, before, marks, catalog)) return { ...own, works: before.works };
  const goesOn = marks.some(
    (mark) => means(mark, 'pronoun.people') || means(mark, 'pronoun.work') || means(mark, 'pronoun.thing'),
  );
  if (!goesOn) return own;
  return {
    ...own,
    people: both(own.people, before.people),
    makers: both(own.makers, before.makers),
    companies: both(own.companies, before.companies),
  };
}

/** "And what else did he make": the work by which the clause before knows the maker is none of the others. */
function withoutKnown(where: Where, named: Subjects, own: Subjects, before: Before | undefined): Where {
  const isOfMaker = before !== undefined && isEmpty(named) && own.works.length === 0 && own.makers.length > 0;
  return isOfMaker && before.works.length > 0 ? { ...where, not: { ...where.not, works: [...before.works] } } : where;
}

export function frameOf(reading: Reading, catalog: Catalog, before?: Before): Frame {
  const exclusions = exclusionsOf(reading);
  const open = reading.marks.filter((mark) => !exclusions.left.includes(mark) && !exclusions.words.includes(mark));
  const named = subjectsOf(open, catalog);
  const own = carriedInto(named, before, reading.marks, catalog);
  const where = withoutKnown(restrictionsOf(reading, open, exclusions.left, own, catalog), named, own, before);
  // Plans ask hundreds of times whether a meaning is there.
  const meant = new Set<string>();
  for (const { meanings } of open) for (const meaning of meanings) meant.add(meaning).add(kindOf(meaning));
  return {
    ...own,
    works: own.works.filter((id) => id !== where.relativeTo),
    reading,
    open,
    exclusions,
    asks: asksOf(open, own),
    topics: [...valuesIn(open, 'topic')],
    where,
    wanted: wantedOf(reading, open),
    isCarried: own !== named,
    has: (...meanings) => meanings.some((meaning) => meant.has(meaning)),
  };
}
