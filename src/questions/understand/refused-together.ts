import { isHearsay } from './hearsay.ts';
import type { DeclineReason } from '../outcomes.ts';
import type { Clause } from './decide.ts';

/** Whether a clause asks anything by itself, rather than only introducing the ask of the next one. */
export const asksSomething = ({ frame }: Clause): boolean =>
  frame.asks.length > 0 ||
  (frame.topics.length > 0 && (frame.has('shape') || frame.works.length + frame.people.length === 0)) ||
  frame.has('shape.who', 'shape.when', 'shape.where', 'shape.why', 'shape.list', 'operator.count');

/** Where a clause asks for a guess, an opinion or a rumour about the clause beside it, the bot answers neither. */
export function refusesAll(clauses: readonly Clause[]): DeclineReason | undefined {
  const guess = clauses.find(
    ({ refusal, frame }) =>
      (refusal === 'forecast' || refusal === 'opinion') &&
      frame.asks.length === 0 &&
      (frame.isCarried || frame.works.length + frame.people.length + frame.makers.length === 0) &&
      !frame.has('form', 'noun', 'origin') &&
      // 演技力の評判は?: this clause asks for something of its own.
      !/(?:は|って|とは|은|는)\s*\??$/u.test(frame.reading.text.trim()),
  );
  if (guess !== undefined) return guess.refusal;
  const rumour = clauses.find(({ refusal }) => refusal === 'private');
  const isHeard = clauses.every(({ refusal, frame }) => refusal !== undefined || isHearsay(frame.reading.text.trim()));
  return rumour !== undefined && isHeard ? 'private' : undefined;
}
