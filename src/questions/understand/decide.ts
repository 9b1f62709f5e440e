import type { Catalog } from '../../catalog/catalog.ts';
import { candidates } from '../consider/candidates.ts';
import type { DeclineReason } from '../answer.ts';
import { frameOf, type Frame } from '../frame/frame.ts';
import { isEmpty, type Subjects } from '../frame/subjects.ts';
import { score, type Scored } from '../plans/score.ts';
import { weights } from '../plans/weights.ts';
import { means } from '../reading/mark.ts';
import type { Reading } from '../reading/reading.ts';
import { sentencesOf, splitsOf } from './clauses.ts';
import { knownOf } from './known.ts';
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

function clauseOf(reading: Reading, catalog: Catalog, before?: Subjects): Clause {
  const frame = frameOf(reading, catalog, before);
  const refusal = refusalOf(frame);
  const plans = isOfSubject(frame)
    ? candidates(frame, catalog)
        .map((plan) => score(plan, frame, knownOf(catalog)))
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

/** Sentences as clauses; one that names nobody speaks of those before it, or else of those behind it. */
function clausesOfSentences(sentences: readonly Reading[], catalog: Catalog): Clause[] {
  const named = sentences.map((sentence) => frameOf(sentence, catalog)).find((frame) => !isEmpty(frame));
  let before: Subjects | undefined = named;
  return sentences.flatMap((sentence) => {
    const clauses = clausesOf(sentence, catalog, before);
    before = clauses.map(({ frame }) => frame).findLast((frame) => !isEmpty(frame)) ?? before;
    return clauses;
  });
}

/** A question as the clauses that it asks, each with its plans. A sentence that only tells gives its subjects to the next. */
export function decide(reading: Reading, catalog: Catalog): Clause[] {
  const sentences = sentencesOf(reading);
  if (sentences.length < 2) return clausesOf(reading, catalog);
  const asking = clausesOfSentences(sentences, catalog).filter(
    (clause) => !asksNothing(clause) && (clause.plans.length > 0 || clause.refusal !== undefined),
  );
  const whole = clauseOf(reading, catalog);
  const sum = asking.reduce((total, clause) => total + bestScore(clause), 0);
  // One sentence asks and the others tell: together they say more.
  const isOne = asking.length < 2 || whole.refusal === 'rules' || bestScore(whole) > sum;
  return isOne ? [whole] : asking.slice(0, 3);
}
