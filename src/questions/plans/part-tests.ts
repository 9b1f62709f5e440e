import type { Ask } from './asks.ts';
import type { Single } from './plan.ts';
import type { Where } from './where.ts';

/** Whether a part of a plan explains a word. Most tests look at the part alone. */
export type Test<Word> = (part: Single, word: Word) => boolean;
export type PartTest = (part: Single) => boolean;

export const whereOf = (part: Single): Where | undefined => ('where' in part ? part.where : undefined);

export function anyOf(...tests: readonly PartTest[]): PartTest;
export function anyOf<Word>(...tests: readonly Test<Word>[]): Test<Word>;
export function anyOf<Word>(...tests: readonly Test<Word>[]): Test<Word> {
  return (part, word) => tests.some((test) => test(part, word));
}

/** The part is of one of these kinds. */
export const does =
  (...kinds: readonly Single['do'][]): PartTest =>
  (part) =>
    kinds.includes(part.do);

/** The part looks up one of these values of a record. */
export const asksFor =
  (...asks: readonly Ask[]): PartTest =>
  (part) =>
    part.do === 'value' && asks.includes(part.ask);

/** The part has one of these conditions, whatever their values are. */
export const restricts =
  (...fields: readonly (keyof Where)[]): PartTest =>
  (part) =>
    fields.some((field) => whereOf(part)?.[field] !== undefined);
