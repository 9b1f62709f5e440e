import { allHits } from '../search/hits.ts';
import type { Catalog } from '../catalog/catalog.ts';
import { answerOf, type Taken } from './answer-of.ts';
import { factInstead, withSpoken, withWitness } from './beside.ts';
import type { Answer, Finding } from './answer.ts';
import { contextOf } from './context-of.ts';
import type { DeclineReason, Outcome } from './outcomes.ts';
import { followUpsOf } from './follow-ups.ts';
import type { Frame } from './frame/frame.ts';
import type { Ask } from './plans/asks.ts';
import { parts as partsOf } from './plans/plan.ts';
import type { NameParts } from './reading/name-parts.ts';
import type { Reading } from './reading/reading.ts';
import type { Context, Ground } from './run/context.ts';
import { factsByRest } from './run/by-rest.ts';
import { namedBy, takenFrom } from './taken.ts';
import { tellsOf } from './tells-of.ts';
import type { Clause } from './understand/clause.ts';
import { decide } from './understand/decide.ts';
import { asksSomething, refusesAll } from './understand/refused-together.ts';
import { titlesElsewhere } from './unknown/elsewhere.ts';
import { titleAskedFor } from './unknown/titled.ts';
import { unknownNames } from './unknown/unknown.ts';

type Unknown = Extract<Outcome, { readonly verdict: 'unknown' }>;

/** Everything needed to answer a question. */
export interface Parts extends NameParts, Ground {}

function declined(reason: DeclineReason, frame: Frame | undefined, catalog: Catalog, ask?: Ask): Outcome {
  const known = frame === undefined ? [] : namedBy(frame);
  return { verdict: 'declined', reason, ask, known, followUps: followUpsOf(known, catalog) };
}

function unknownIn(
  reading: Reading,
  { everyday, lexicons, search }: Parts,
  known: readonly string[],
  elsewhere: readonly string[],
): Unknown | undefined {
  const lexicon = lexicons[reading.language];
  const isWord = (word: string): boolean => everyday.isWord(word, reading.language) || lexicon.has(word.toLowerCase());
  const names = [
    ...new Set([...unknownNames(reading, { everyday, isWord, isBare: known.length === 0 }), ...elsewhere]),
  ];
  if (names.length === 0) return undefined;
  const near = (name: string): string[] =>
    allHits(search.find(name, ['actor', 'person', 'series']))
      .slice(0, 3)
      .map(({ id }) => id);
  return { verdict: 'unknown', names: names.map((name) => ({ name, near: near(name) })), known };
}

const isNotOnRecord = ({ isFound, headline, items }: Finding): boolean =>
  !isFound &&
  headline.key === 'notOnRecord' &&
  !(items.length > 0 && headline.values.ask.is === 'ask' && headline.values.ask.ask === 'award');

/** The ask that found nothing, where a plan has only one. */
const askOf = ({ plan }: Taken): Ask | undefined =>
  partsOf(plan).flatMap((part) => (part.do === 'value' ? [part.ask] : []))[0];

/** Reasons to decline that may hide a missing record: a question about a second season is about the work. */
const wants: ReadonlySet<DeclineReason> = new Set<DeclineReason>(['not-on-record', 'outside', 'sequel']);

/** The outcome of a question that was read. */
export function outcomeOf(reading: Reading, now: Date, parts: Parts): Outcome {
  const clauses = decide(reading, parts.catalog);
  const isForeign = clauses.some(
    ({ refusal }) => refusal === 'rules' || refusal === 'outside' || refusal === 'greeting',
  );
  const unknown = isForeign
    ? undefined
    : unknownIn(
        reading,
        parts,
        clauses.flatMap(({ frame }) => namedBy(frame)),
        clauses.flatMap(({ frame }) => titlesElsewhere(frame)),
      );
  if (unknown === undefined) {
    const outcome = understood(reading, clauses, now, parts);
    // A decline for want of a record names the title that has none.
    const title = outcome.verdict === 'declined' && wants.has(outcome.reason) ? titleAskedFor(reading) : undefined;
    return title === undefined ? outcome : { verdict: 'unknown', names: [{ name: title, near: [] }], known: [] };
  }
  const { language } = reading;
  const names = unknown.names.map(({ name }) => name);
  // People who are only mentioned can be asked about the texts that mention them, and about nothing else.
  const areMentioned = [...names, ...reading.strangers].every((name) => parts.everyday.isMentioned(name, language));
  const outcome = areMentioned ? understood(reading, clauses, now, parts) : unknown;
  const isTold =
    outcome.verdict === 'answer' &&
    names.every((name) => tellsOf(name, outcome.answer, reading, parts, unknown.known.length > 0));
  return isTold ? outcome : unknown;
}

/** An answer of one fact that was found by its words. */
const toldBy = (finding: Finding, context: Context): Outcome => ({
  verdict: 'answer',
  answer: answerOf([{ plan: { do: 'nearest', about: [] }, dropped: [], findings: [finding] }], context, []),
});

/** The outcome of a question in which every name is known. */
function understood(reading: Reading, clauses: readonly Clause[], now: Date, parts: Parts): Outcome {
  const [first] = clauses;
  const asking = clauses.filter((clause) => clause.refusal === undefined && asksSomething(clause));
  const refusal =
    refusesAll(clauses) ??
    (asking.length === 0 ? clauses.find((clause) => clause.refusal !== undefined)?.refusal : undefined);
  if (refusal !== undefined && first !== undefined) {
    // Past fan meetings are on record for some people: the ask may be whose meeting it was.
    const context = contextOf(first, reading, now, parts);
    const spoken = refusal === 'event' ? factsByRest(context) : undefined;
    return spoken === undefined ? declined(refusal, first.frame, parts.catalog) : toldBy(spoken, context);
  }
  const taken: { readonly one: Taken; readonly context: Context }[] = [];
  const unanswered: string[] = [];
  for (const clause of clauses) {
    const context = contextOf(clause, reading, now, parts);
    const one = clause.refusal === undefined ? takenFrom(clause, context) : undefined;
    if (one === undefined) unanswered.push(clause.frame.reading.text.trim());
    else taken.push({ one: { ...one, findings: withSpoken(one, context) }, context });
  }
  const [answered] = taken;
  if (first === undefined) return declined('not-on-record', undefined, parts.catalog);
  const nothing = taken.every(({ one: { findings = [] } }) => findings.every(isNotOnRecord));
  if (answered === undefined || nothing) {
    const context = contextOf(first, reading, now, parts);
    const instead = factInstead(context);
    if (instead !== undefined) return toldBy(instead, context);
    if (answered !== undefined) return declined('not-on-record', first.frame, parts.catalog, askOf(answered.one));
    const reason = first.otherwise ?? (first.plans().length === 0 ? 'outside' : 'not-on-record');
    return declined(reason, first.frame, parts.catalog);
  }
  // With an exclusion, or all but some, shared words prove nothing: the fact may be about the excluded thing.
  const isOfRest = clauses.some(({ frame }) => frame.exclusions.words.length > 0 || frame.has('exclusion.not'));
  const told = isOfRest ? taken : taken.map(({ one, context }) => ({ one: withWitness(one, context), context }));
  const answer: Answer = answerOf(
    told.map(({ one }) => one),
    answered.context,
    first.frame.others,
    unanswered,
  );
  return { verdict: 'answer', answer };
}
