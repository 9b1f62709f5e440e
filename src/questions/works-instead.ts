import type { Clause } from './understand/clause.ts';
import { parts as partsOf, type Single } from './plans/plan.ts';
import type { Scored } from './plans/score.ts';
import type { Frame } from './frame/frame.ts';
import { means, type Mark } from './reading/mark.ts';

/** Marks that neither ask for works nor restrict them: the subject itself, the form of the question, small words. */
const isOfSentence = ({ name, span, month, amount, place, meanings }: Mark): boolean =>
  (name !== undefined || meanings.length > 0) &&
  (span ?? month ?? amount ?? place) === undefined &&
  meanings.every((meaning) => ofSentence.test(meaning));

const ofSentence =
  /^(?:shape|filler|junction|decline)\.|^pronoun\.(?:male|female|person|people|thing)$|^operator\.ever$/u;

const subjectsOnly: ReadonlySet<string> = new Set(['people', 'anyOf']);

/** "The lead of Rondo": a part only says who is meant, unless the question is who or which. */
const ofWhom = /^(?:billing|noun)\./u;

const isSubject = (mark: Mark, { has, works }: Frame): boolean =>
  works.length > 0 &&
  !has('shape.who', 'shape.which', 'shape.list', 'operator.count', 'shape.when', 'shape.where') &&
  mark.meanings.length > 0 &&
  mark.meanings.every((meaning) => ofWhom.test(meaning));

/** Whether a plan says whatever is on record of its subject. */
function saysAnything(part: Single): boolean {
  switch (part.do) {
    case 'about':
    case 'nearest':
      return true;
    case 'said':
      return part.topics.length + part.figures.length + part.notes.length + part.by.length === 0;
    case 'value':
      return part.ask === 'cast' && part.claim === undefined;
    case 'select':
      return (
        part.want === 'work' &&
        (part.pick ?? part.by ?? part.order ?? part.recommend) === undefined &&
        Object.keys(part.where).every((key) => subjectsOnly.has(key))
      );
    default:
      return false;
  }
}

/**
 * "Did he ever go to jail", 승리 감옥 왜 갔어: the verb and its object are in no lexicon, and nothing else is asked for. A list of
 * his works, or whatever he once said, does not answer that.
 */
export const givesWorksInstead = ({ plan, dropped }: Scored, { frame }: Clause): boolean =>
  frame.people.length + frame.works.length > 0 &&
  (dropped.some((mark) => means(mark, 'asks.fee')) ||
    (frame.reading.rest.length > 0 &&
      frame.has('shape') &&
      frame.open.every((mark) => isOfSentence(mark) || isSubject(mark, frame)))) &&
  partsOf(plan).every(saysAnything);
