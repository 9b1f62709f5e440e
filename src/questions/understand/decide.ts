import type { Catalog } from '../../catalog/catalog.ts';
import { candidates } from '../consider/candidates.ts';
import type { DeclineReason } from '../answer.ts';
import { frameOf, type Frame } from '../frame/frame.ts';
import { isEmpty, type Subjects } from '../frame/subjects.ts';
import type { Single } from '../plans/plan.ts';
import { score, type Scored } from '../plans/score.ts';
import { weights } from '../plans/weights.ts';
import { means } from '../reading/mark.ts';
import type { Reading } from '../reading/reading.ts';
import { sentencesOf, splitsOf } from './clauses.ts';
import { refusalOf } from './refusal.ts';

/** A clause with its plans, best first. */
export interface Clause {
  readonly frame: Frame;
  readonly refusal: DeclineReason | undefined;
  readonly plans: readonly Scored[];
}

/** Words that say that a question is about this subject at all. */
const ofSubject = [
  'noun.actor',
  'noun.actress',
  'noun.work',
  'form',
  'origin',
  'place',
  'genre',
  'service',
  'group',
  'trade',
  'topic',
  'stance',
  'asks.cast',
  'asks.rating',
  'asks.box-office',
  'asks.fee',
  'asks.recommend',
  'operator.newest',
  'operator.next',
  'operator.highest',
  'operator.lowest',
] as const;

const isOfSubject = (frame: Frame): boolean =>
  !isEmpty(frame) || frame.has(...ofSubject) || frame.open.some(({ name, span }) => (name ?? span) !== undefined);

function yearsOf(catalog: Catalog): (part: Single) => readonly string[] {
  return (part) => {
    const ids =
      part.do === 'value' || part.do === 'about'
        ? [part.of]
        : part.do === 'compare'
          ? part.of
          : 'about' in part
            ? part.about
            : [];
    return ids.flatMap((id) => {
      const work = catalog.series.get(id);
      return work === undefined ? [] : [String(work.year), work.start ?? ''];
    });
  };
}

function clauseOf(reading: Reading, catalog: Catalog, before?: Subjects): Clause {
  const frame = frameOf(reading, catalog, before);
  const refusal = refusalOf(frame);
  const plans = isOfSubject(frame)
    ? candidates(frame, catalog)
        .map((plan) => score(plan, frame, yearsOf(catalog)))
        .toSorted((a, b) => b.score - a.score)
    : [];
  return { frame, refusal, plans };
}

const bestScore = ({ plans, refusal }: Clause): number => (refusal === undefined ? (plans[0]?.score ?? -9) : 0);

/** Whether two clauses do not just ask the same twice. */
function areDifferent(first: Clause, second: Clause): boolean {
  const [one, other] = [first.plans[0]?.plan, second.plans[0]?.plan];
  return JSON.stringify(one) !== JSON.stringify(other);
}

/** One sentence as one question, or as two where that explains more of it. */
function clausesOf(reading: Reading, catalog: Catalog, before?: Subjects): Clause[] {
  const whole = clauseOf(reading, catalog, before);
  let best = { clauses: [whole], score: bestScore(whole) };
  for (const [first, second] of splitsOf(reading)) {
    const one = clauseOf(first, catalog, before);
    const other = clauseOf(second, catalog, isEmpty(one.frame) ? before : one.frame);
    const isWhole =
      one.refusal === undefined && other.refusal === undefined && (one.plans.length === 0 || other.plans.length === 0);
    if (isWhole || !areDifferent(one, other)) continue;
    const sum = bestScore(one) + bestScore(other);
    if (sum > best.score + weights.split) best = { clauses: [one, other], score: sum };
  }
  return best.clauses;
}

const asksNothing = ({ frame }: Clause): boolean =>
  !frame.open.some(
    (mark) =>
      means(mark, 'asks') ||
      means(mark, 'topic') ||
      means(mark, 'operator') ||
      means(mark, 'shape') ||
      means(mark, 'decline'),
  );

/** A question as the clauses that it asks, each with its plans. A sentence that only tells gives its subjects to the next. */
export function decide(reading: Reading, catalog: Catalog): Clause[] {
  const sentences = sentencesOf(reading);
  if (sentences.length < 2) return clausesOf(reading, catalog);
  const all: Clause[] = [];
  let before: Subjects | undefined;
  for (const sentence of sentences) {
    const clauses = clausesOf(sentence, catalog, before);
    all.push(...clauses);
    before = clauses.map(({ frame }) => frame).findLast((frame) => !isEmpty(frame)) ?? before;
  }
  const asking = all.filter(
    (clause) => !asksNothing(clause) && (clause.plans.length > 0 || clause.refusal !== undefined),
  );
  const whole = clauseOf(reading, catalog);
  // One sentence asks and the others tell: together they say more.
  return asking.length < 2 || whole.refusal === 'rules' ? [whole] : asking.slice(0, 3);
}
