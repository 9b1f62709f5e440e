import type { Mark } from './reading/mark.ts';
import type { Reading } from './reading/reading.ts';
import type { Clause } from './understand/clause.ts';

const mostPlans = 6;

function meaningOf({ name, span, month, amount, place, meanings }: Mark): string {
  return [
    ...(name === undefined ? [] : [`${name.kind} ${name.ids.slice(0, 4).join(' / ')}`]),
    ...(span === undefined ? [] : [`${span.from ?? ''} … ${span.to ?? ''}`]),
    ...(month === undefined ? [] : [`month ${month}`]),
    ...(amount === undefined ? [] : [`${amount.of} ${amount.least ?? ''} … ${amount.most ?? ''}`]),
    ...(place === undefined ? [] : [`number ${place}`]),
    ...meanings,
  ].join(' + ');
}

function clauseLines({ frame, plans, refusal }: Clause): string[] {
  return [
    `clause: ${frame.reading.text}`,
    `  wants: ${frame.wanted ?? '-'}${refusal === undefined ? '' : `  declined: ${refusal}`}`,
    `  kept out: ${frame.exclusions.left.map(({ text }) => text).join(' · ') || '-'}`,
    ...plans()
      .slice(0, mostPlans)
      .map(
        ({ plan, score, dropped }) =>
          `  ${score.toFixed(1).padStart(6)}  ${JSON.stringify(plan)}${dropped.length === 0 ? '' : `  drops: ${dropped.map(({ text }) => text).join(' · ')}`}`,
      ),
  ];
}

/** Explains how a question is understood: its marks, its plans with their scores, and the unexplained words. */
export function explain(reading: Reading, clauses: readonly Clause[]): string {
  return [
    `text (${reading.language}): ${reading.text}`,
    'marks:',
    ...reading.marks
      .filter(({ meanings }) => meanings.length === 0 || !meanings.every((meaning) => meaning === 'filler.word'))
      .map((mark) => `  ${mark.text}  =  ${meaningOf(mark)}`),
    `left over: ${reading.rest.join(' · ') || '-'}`,
    ...clauses.flatMap(clauseLines),
  ].join('\n');
}
