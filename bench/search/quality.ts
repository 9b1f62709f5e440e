import type { Ask } from './engines.ts';
import type { Case } from './sets.ts';

/** The number of cases, and how many have a right answer first or among the first five. */
export interface Tally {
  readonly all: number;
  readonly first: number;
  readonly five: number;
}

export interface Quality {
  readonly classes: ReadonlyMap<string, Tally>;
  readonly total: Tally;
  readonly real: Tally;
  /** The number of queries that should find nothing, and how many of them found something. */
  readonly strangers: number;
  readonly falseAnswers: number;
}

const nothing: Tally = { all: 0, first: 0, five: 0 };

const plus = (tally: Tally, targets: readonly string[], ids: readonly string[]): Tally => ({
  all: tally.all + 1,
  first: tally.first + (targets.includes(ids[0] ?? '') ? 1 : 0),
  five: tally.five + (ids.slice(0, 5).some((id) => targets.includes(id)) ? 1 : 0),
});

/** Success by class, on spellings of real people, and answers to what should find nothing. */
export async function qualityOf(ask: Ask, cases: readonly Case[]): Promise<Quality> {
  const classes = new Map<string, Tally>();
  let [total, real, strangers, falseAnswers] = [nothing, nothing, 0, 0];
  for (const { query, class: group, targets, isReal } of cases) {
    const ids = await ask(query);
    if (targets.length === 0) {
      strangers += 1;
      falseAnswers += ids.length > 0 ? 1 : 0;
      continue;
    }
    classes.set(group, plus(classes.get(group) ?? nothing, targets, ids));
    total = plus(total, targets, ids);
    if (isReal) real = plus(real, targets, ids);
  }
  return { classes, total, real, strangers, falseAnswers };
}

export const percent = (part: number, whole: number): string => (whole === 0 ? '–' : ((100 * part) / whole).toFixed(1));

/** "97.1 / 98.3": first, and among five. */
export const success = ({ all, first, five }: Tally): string => `${percent(first, all)} / ${percent(five, all)}`;
