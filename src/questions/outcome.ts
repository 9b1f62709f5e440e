import { allHits } from '../search/hits.ts';
import type { Catalog } from '../catalog/catalog.ts';
import { answerOf, type Taken } from './answer-of.ts';
import { factInstead, withSpoken, withWitness } from './beside.ts';
import type { Answer, Finding } from './answer.ts';
import type { DeclineReason, Outcome } from './outcomes.ts';
import { followUpsOf } from './follow-ups.ts';
import { repeatsName } from './facts/names.ts';
import type { Frame } from './frame/frame.ts';
import type { NearFacts } from './nearest/nearest.ts';
import type { Ask } from './plans/asks.ts';
import { parts as partsOf } from './plans/plan.ts';
import type { NameParts } from './reading/name-parts.ts';
import { blotted, type Reading } from './reading/reading.ts';
import type { Context, Ground } from './run/context.ts';
import { factsByRest } from './run/by-rest.ts';
import { once } from '../search/once.ts';
import { namedBy, takenFrom } from './taken.ts';
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

/** The number of facts searched for the words that no plan understood. */
const mostNear = 24;

function contextOf({ frame }: Clause, { language, today }: Reading, now: Date, parts: Parts): Context {
  const { text } = frame.reading;
  const about = namedBy(frame);
  const named = about.flatMap((id) => parts.catalog.anyone(id) ?? []);
  // "ウンギョンちゃんの舞台（シム・ウンギョン）": a given name that repeats a name asks for nothing.
  const rest = frame.reading.rest.filter((word) => !named.some((person) => repeatsName(word, person)));
  const near = (): NearFacts => {
    const { facts, nearest } = parts;
    const meant = about.length === 0 ? () => true : facts.aboutAny(about);
    // Words that were not understood say most: they count three times.
    return nearest.facts([...rest, ...rest, text].join(' '), language, meant, mostNear);
  };
  const names = frame.open.filter(({ name }) => name !== undefined);
  return {
    ...parts,
    language,
    now,
    today,
    text,
    bare: blotted(text, names),
    rest,
    about,
    near: once(near),
  };
}

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

/** Whether the first sentence is a fact with a name in it; beside a known person, whether any sentence is. */
function tellsOf(
  name: string,
  { plan, findings }: Answer,
  { language, rest }: Reading,
  { facts }: Parts,
  isBesideOthers: boolean,
): boolean {
  const items = findings.flatMap((finding) => finding.items.slice(0, 3));
  const fact = facts.all.find(
    ({ item, text }) => (isBesideOthers ? items.includes(item) : item === items[0]) && text[language].includes(name),
  );
  if (fact === undefined || isBesideOthers) return fact !== undefined;
  // The question asks for a statement, or the fact shares more of its words than the name.
  return (
    partsOf(plan).some((part) => part.do === 'said') ||
    rest.some((word) => !name.includes(word) && fact.text[language].includes(word))
  );
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
    const reason = first.otherwise ?? (first.plans.length === 0 ? 'outside' : 'not-on-record');
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
