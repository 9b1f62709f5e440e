import { narrates } from './frame/narrated.ts';
import { isRecalling } from './frame/recalls.ts';
import { isTelling, type Taken } from './answer-of.ts';
import type { Frame } from './frame/frame.ts';
import { isOfKind, type Meaning } from './lexicon/meaning.ts';
import { parts as partsOf } from './plans/plan.ts';
import type { Scored } from './plans/score.ts';
import { weights } from './plans/weights.ts';
import { factsByRest } from './run/by-rest.ts';
import type { Context } from './run/context.ts';
import { run } from './run/run.ts';
import type { Clause } from './understand/clause.ts';
import { givesWorksInstead } from './works-instead.ts';

/** Words that ask for something, or for something of an earlier subject. */
const isAsked = (meaning: Meaning): boolean =>
  isOfKind(meaning, 'asks') || isOfKind(meaning, 'topic') || isOfKind(meaning, 'pronoun');

/** Plans within this score of the best are tried where the best finds nothing. */
const nearly = 3;
const mostTried = 4;

export const namedBy = ({ works, people, makers }: Frame): string[] => [...works, ...people, ...makers];

/** The question names somebody and asks something that no plan has a word for: their profile would not answer it. */
function evades({ plan, dropped }: Scored, { frame }: Clause): boolean {
  if (!partsOf(plan).every(({ do: kind }) => kind === 'about')) return false;
  const asksMore = frame.has(
    'shape.what',
    'shape.where',
    'shape.when',
    'shape.how',
    'shape.how-long',
    'shape.which',
    'shape.why',
    'shape.yes-no',
  );
  const isAsked = frame.has('asks.profile', 'asks.premise', 'asks.known-for', 'shape.who');
  return (
    !isAsked &&
    (dropped.some(({ meanings }) => meanings.some((meaning) => meaning.startsWith('asks.'))) ||
      (asksMore && frame.reading.rest.length > 0))
  );
}

/** Plans that do not check their answer against the words left over. */
const ignoresRest = ({ plan }: Scored, { has, wanted }: Frame): boolean =>
  partsOf(plan).every(
    (part) =>
      part.do === 'about' ||
      (part.do === 'select' &&
        part.by === undefined &&
        part.pick === undefined &&
        part.where.told === undefined &&
        // A question for people or for a number is answered by a list of people or a number.
        !(wanted === part.want && has('shape.who', 'shape.list', 'operator.count'))),
  );

/** "The morning drama with him, what was it called": a list of his works has the title, and a statement may not. */
const asksTitle = ({ plan }: Scored, { frame }: Clause): boolean =>
  frame.people.length > 0 &&
  (frame.has('asks.title') || isRecalling(frame.reading)) &&
  partsOf(plan).some((part) => part.do === 'select' && part.want === 'work' && Object.keys(part.where).length > 1);

/** A condition that holds for nearly everything restricts nothing, and all but one are still everything. */
const ofEverything: ReadonlySet<string> = new Set(['nation', 'country', 'out', 'not']);

/** A list of everything does not answer a more specific question: "which of them have a licence to fly?" */
function listsAll({ plan, dropped }: Scored, { frame }: Clause): boolean {
  // "Dramas whose theme a Korean group sings": what is asked of each of them is no list of all.
  const asksOfEach = partsOf(plan).some((part) => part.do === 'select' && (part.also ?? []).length > 0);
  const saysMore =
    frame.reading.rest.length > 0 || asksOfEach || dropped.some(({ meanings }) => meanings.some(isAsked));
  return (
    saysMore &&
    partsOf(plan).every(
      (part) =>
        part.do === 'select' &&
        part.show !== 'count' &&
        (part.by ?? part.pick ?? part.order ?? part.only ?? part.negated) === undefined &&
        Object.keys(part.where).every((key) => ofEverything.has(key)),
    )
  );
}

/** This many words that were not understood tell a story rather than restrict a list. */
const atLength = 3;

/** "The film that was shot in one night after the earthquake": a long description is searched for before a list is given. */
function toldAtLength({ plan }: Scored, { frame, plans }: Clause): Scored[] {
  const isList = plan.do === 'select' && plan.show !== 'count' && (plan.by ?? plan.pick) === undefined;
  const isTold = frame.reading.rest.length >= atLength || isRecalling(frame.reading);
  if ((!isList || !isTold || namedBy(frame).length > 0) && !narrates(frame)) return [];
  return plans()
    .filter((one) => one.plan.do === 'describe')
    .slice(0, 1);
}

/** The best plan of a clause that finds something, or states plainly that there is nothing. */
export function takenFrom(clause: Clause, context: Context): Taken | undefined {
  const plans = clause.plans();
  const [best] = plans;
  if (best === undefined || (best.score < weights.least && !narrates(clause.frame))) return undefined;
  const { about } = context;
  const tried = [
    ...toldAtLength(best, clause),
    ...plans.filter(({ score }) => score >= weights.least && score >= best.score - nearly),
  ];
  for (const scored of tried.slice(0, mostTried + 1)) {
    const spoken = ignoresRest(scored, clause.frame) && !asksTitle(scored, clause) ? factsByRest(context) : undefined;
    if (spoken !== undefined) return { plan: { do: 'nearest', about: [...about] }, dropped: [], findings: [spoken] };
    if (evades(scored, clause) || listsAll(scored, clause) || givesWorksInstead(scored, clause)) continue;
    const findings = run(scored.plan, context);
    const taken = { plan: scored.plan, dropped: scored.dropped, findings };
    if (findings.some(isTelling)) return taken;
    // The record leaves the asked field open: another plan would answer another question.
    if (partsOf(scored.plan).every((part) => part.do === 'value' || part.do === 'compare')) {
      const instead = factsByRest(context);
      return instead === undefined
        ? taken
        : { plan: { do: 'nearest', about: [...about] }, dropped: [], findings: [instead] };
    }
  }
  return undefined;
}
