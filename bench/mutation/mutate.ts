import { createChecker, type Texts } from '../../src/catalog/check/check.ts';
import type { Finding } from '../../src/catalog/check/finding.ts';
import { editKinds, randomEdit, targetOf, type Edit, type EditKind } from './edits.ts';
import { harmOf, type Harm } from './harm.ts';
import { judge, newFindings, type Verdict } from './judge.ts';
import { knownIds } from './known.ts';
import type { Random } from './random.ts';

export interface Outcome {
  readonly path: string;
  readonly edit: Edit;
  readonly harm: Harm;
  readonly found: readonly Finding[];
  readonly verdict: Verdict;
}

/** Files whose ids nothing refers to: another id is as good. */
const withoutReferences: ReadonlySet<string> = new Set(['terms/other-groups.json']);

/** Tries edits of single files on a set of valid texts, in memory. Every edit is undone before the next. */
export function mutator(texts: Texts): (path: string, count: number, random: Random) => Generator<Outcome> {
  const check = createChecker();
  const known = knownIds(texts);
  const before = check(texts).findings;
  return function* mutate(path, count, random) {
    const text = texts.get(path) ?? '';
    const target = targetOf(text);
    for (let round = 0; round < count; round += 1) {
      const edit = randomEdit(target, random);
      const found = newFindings(before, check(new Map([...texts, [path, edit.text]])).findings);
      const isFree = edit.kind === 'rename an id' && withoutReferences.has(path);
      const harm = isFree ? 'valid' : harmOf(text, edit.text, known);
      yield { path, edit, harm, found, verdict: judge(`data/${path}`, edit, harm, found) };
    }
  };
}

export type Tally = Record<EditKind, Record<Verdict, number>>;

const none = (): Record<Verdict, number> => ({ harmless: 0, noticed: 0, named: 0, misplaced: 0, missed: 0 });

export function emptyTally(): Tally {
  return Object.fromEntries(editKinds.map((kind) => [kind, none()])) as Tally;
}

/** The share of harmful edits that the check named at the right place. */
export function shareCaught(tally: Tally): number {
  const all = Object.values(tally);
  const sum = (verdict: Verdict): number => all.reduce((total, counts) => total + counts[verdict], 0);
  return sum('named') / (sum('named') + sum('misplaced') + sum('missed'));
}
