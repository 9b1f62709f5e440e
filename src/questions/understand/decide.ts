import type { Catalog } from '../../catalog/catalog.ts';
import { isYesNo } from '../consider/shape.ts';
import { candidates } from '../consider/candidates.ts';
import { frameOf, type Before } from '../frame/frame.ts';
import { isExcused, narrates } from '../frame/narrated.ts';
import { isEmpty } from '../frame/subjects.ts';
import type { Plan } from '../plans/plan.ts';
import { score, type Scored } from '../plans/score.ts';
import { weights } from '../plans/weights.ts';
import { means } from '../reading/mark.ts';
import { once } from '../../search/once.ts';
import type { Reading } from '../reading/reading.ts';
import { withSecond } from './second-asked.ts';
import type { Clause } from './clause.ts';
import { sentencesOf, splitsOf } from './clauses.ts';
import { completed } from './completed.ts';
import { isQuestion } from './is-question.ts';
import { knownOf } from './known.ts';
import { withAsksOfPicked } from './of-picked.ts';
import { isOfSubject } from './of-subject.ts';
import { refusalOf } from './refusal.ts';

function clauseOf(reading: Reading, catalog: Catalog, before?: Before): Clause {
  const frame = frameOf(reading, catalog, before);
  const refusal = refusalOf(frame, catalog);
  const known = knownOf(catalog);
  const scoreOf = (plan: Plan): Scored => score(plan, frame, known);
  const scored = (): readonly Scored[] =>
    withSecond(
      completed(
        candidates(frame, catalog)
          .map(scoreOf)
          .toSorted((a, b) => b.score - a.score),
        frame,
        scoreOf,
      ),
      frame,
      scoreOf,
    );
  const otherwise = refusal ?? (isOfSubject(frame) ? undefined : 'outside');
  if (otherwise !== undefined && narrates(frame) && isExcused(otherwise, frame)) {
    const stories = once(() => scored().filter(({ plan }) => plan.do === 'describe'));
    return { frame, refusal: undefined, otherwise, plans: stories };
  }
  return { frame, refusal, plans: once(() => (isOfSubject(frame) ? scored() : [])) };
}

const bestScore = ({ plans, refusal }: Clause): number => (refusal === undefined ? (plans()[0]?.score ?? -9) : 0);

/** Whether two clauses ask different things. */
function areDifferent(first: Clause, second: Clause): boolean {
  const [one, other] = [first.plans()[0]?.plan, second.plans()[0]?.plan];
  // 시청률, 첫 회보다 더 높았어?: the same ask about the same work, once with its condition.
  const isOneThing = one?.do === 'value' && other?.do === 'value' && one.of === other.of && one.ask === other.ask;
  return !isOneThing && JSON.stringify(one) !== JSON.stringify(other);
}

/** 상대 배우랑 사귀는 거: the particle joins two people, and no second question begins behind it. */
const joinsPeople = (first: Reading, second: Reading, { text }: Reading): boolean =>
  /^(?:이?랑|하고|와|과)\s/u.test(text.slice(first.text.length, text.length - second.text.length));

/** "The first and the last", "the one with A and the one with B": lists that explain every word are the whole question. */
function answersAll({ plans, frame: { reading } }: Clause): boolean {
  if (reading.rest.length > 0) return false;
  const [best] = plans();
  return (
    best !== undefined &&
    best.dropped.length === 0 &&
    best.plan.do === 'and' &&
    best.plan.plans.every((part) => part.do === 'select' && part.want === 'work')
  );
}

/** One sentence as one question, or as two where that explains more of it. */
function clausesOf(reading: Reading, catalog: Catalog, before?: Before): Clause[] {
  const whole = clauseOf(reading, catalog, before);
  const splits = splitsOf(reading);
  if (splits.length === 0 || whole.refusal === 'rules' || answersAll(whole)) return [whole];
  let best = { clauses: [whole], score: bestScore(whole) };
  for (const [first, second] of splits) {
    if (whole.refusal === 'private' && joinsPeople(first, second, reading)) continue;
    const one = clauseOf(first, catalog, before);
    const other = clauseOf(second, catalog, isEmpty(one.frame) ? before : one.frame);
    const isWhole =
      one.refusal === undefined &&
      other.refusal === undefined &&
      (one.plans().length === 0 || other.plans().length === 0);
    if (isWhole || !areDifferent(one, other)) continue;
    // "… and which of them": an ask about the result of the first question.
    const goesOn =
      second.marks.some((mark) => means(mark, 'pronoun')) &&
      second.marks.some((mark) => means(mark, 'shape') || means(mark, 'operator'));
    const sum = bestScore(one) + bestScore(other) + (goesOn ? weights.goesOn : 0);
    if (sum > best.score + weights.split) best = { clauses: [one, other], score: sum };
  }
  return best.clauses;
}

const asksNothing = ({ frame }: Clause): boolean =>
  !frame.reading.text.includes('?') &&
  !frame.open.some(
    (mark) =>
      means(mark, 'asks') ||
      means(mark, 'topic') ||
      means(mark, 'operator') ||
      means(mark, 'shape') ||
      means(mark, 'decline'),
  );

/** Sentences as clauses; one without names refers to those before it, or else to those behind it. */
function clausesOfSentences(sentences: readonly Reading[], catalog: Catalog): Clause[] {
  let before: Before | undefined;
  for (const sentence of sentences) {
    const frame = frameOf(sentence, catalog);
    if (isEmpty(frame)) continue;
    before = frame;
    break;
  }
  return sentences.flatMap((sentence) => {
    const clauses = clausesOf(sentence, catalog, before);
    before = clauses.map(({ frame }) => frame).findLast((frame) => !isEmpty(frame)) ?? before;
    return clauses;
  });
}

/** Whether all words of a sentence belong to the question form: "Which are there?", 何がありますか. */
const onlyAsks = ({ frame: { reading } }: Clause): boolean =>
  reading.rest.length === 0 &&
  reading.marks.length > 0 &&
  reading.marks.every((mark) => means(mark, 'shape') || means(mark, 'pronoun') || means(mark, 'filler'));

/** Whether a sentence only asks if the one before it is true. */
const clings = ({ frame }: Clause): boolean => frame.isCarried && isYesNo(frame);

const isOpen = ({ plans, refusal }: Clause): boolean => refusal !== undefined || plans().length > 0;

/** A sentence that only tells gives its subjects to the others. */
function clausesIn(reading: Reading, catalog: Catalog): Clause[] {
  const sentences = sentencesOf(reading);
  if (sentences.length < 2) return clausesOf(reading, catalog);
  const every = clausesOfSentences(sentences, catalog);
  const all = every.filter((clause) => !asksNothing(clause) && isOpen(clause));
  // "Good ramen near here? I am going next week": the question is off-topic, regardless of the other sentences.
  const asked = every.filter(({ frame }) => frame.reading.text.includes('?'));
  const [outside] = asked;
  if (outside !== undefined && asked.every((clause) => !isOpen(clause)))
    // "Fuji TV specials of 2002. Which are there?": the bare question refers to the statement.
    return asked.every(onlyAsks) ? [clauseOf(reading, catalog)] : [outside];
  // "I heard that he … Is it true?": a yes or no would reveal what is declined.
  const refused = all.find(({ refusal }) => refusal === 'private' || refusal === 'spoiler');
  if (refused !== undefined && all.every((clause) => clause.refusal !== undefined || clings(clause))) return [refused];
  // "I have been a fan since 2005. List his works.": an introduction asks nothing yet.
  const marked = all.filter(({ frame }) => frame.reading.text.includes('?'));
  const questions = all.filter((clause) => isQuestion(clause, marked));
  const asking = questions.length > 0 ? questions : all;
  const whole = clauseOf(reading, catalog);
  if (answersAll(whole)) return [whole];
  const [only, second] = asking;
  if (only === undefined || whole.refusal === 'rules') return [whole];
  if (second === undefined) return isEmpty(only.frame) && only.refusal === undefined ? [whole] : [only];
  const sum = asking.reduce((total, clause) => total + bestScore(clause), 0);
  return bestScore(whole) > sum ? [whole] : asking.slice(0, 3);
}

/** A question as its clauses, each with its plans. */
export const decide = (reading: Reading, catalog: Catalog): Clause[] => withAsksOfPicked(clausesIn(reading, catalog));
