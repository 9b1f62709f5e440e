import type { Series } from '../../catalog/schema/series.ts';
import type { Finding, Item } from '../answer.ts';
import type { ValueOf } from '../plans/plan.ts';
import { creditOf, koreansFirst, recordOf } from './cast-rows.ts';
import type { Context } from './context.ts';
import { found, leadOf, missing } from './finding.ts';
import { heldPart, type HeldPart } from './held-part.ts';
import { notOnRecord } from './of-work.ts';

const intended =
  /\b(?:originally|at first|initially|first cast|supposed to|meant to|going to be|was to be)\b|元々|もともと|当初|最初は|はずだった|予定だった|원래|처음에는|기로 했|예정이었|뻔했/iu;

const partLead = ({ isTheirs }: HeldPart, { negated }: ValueOf): 'yes' | 'no' | undefined =>
  isTheirs === undefined ? undefined : leadOf({ holds: isTheirs, negated });

/** Whether the named people are in it, and their parts if so. */
export function inCast(work: Series, plan: ValueOf, context: Context): Finding {
  const claimed = plan.claim?.people ?? [];
  const billing = plan.claim?.billing;
  const cast = work.cast ?? [];
  const findings = claimed.map((person) => ({ person, credit: cast.find((one) => one.person === person) }));
  const [first] = findings;
  if (first === undefined) return notOnRecord(work, plan);
  const isIn = findings.every((one) => one.credit !== undefined);
  const isBilled =
    billing === undefined ||
    findings.every((one) => one.credit?.billing !== undefined && billing.includes(one.credit.billing));
  // A part of unknown billing proves no "no".
  const isUnbilled = billing !== undefined && isIn && findings.some((one) => one.credit?.billing === undefined);
  const items = findings.flatMap((one): Item[] =>
    one.credit === undefined ? [] : [{ is: 'credit', work: work.id, person: one.person, show: 'person' }],
  );
  const notes = (work.notes ?? [])
    .filter(({ topic }) => topic === 'cast')
    .map((note): Item => ({ is: 'note', work: work.id, note }));
  const part =
    first.credit === undefined || plan.claim === undefined
      ? undefined
      : heldPart(first.credit, cast, plan.claim, context);
  const players = part?.others ?? [];
  const absent = findings.find((one) => one.credit === undefined);
  if (absent !== undefined) {
    const nearest = koreansFirst(
      cast.map((one) => ({ work, credit: one })),
      context,
    )
      .slice(0, 3)
      .map((row) => creditOf(row));
    return missing(
      { key: 'notInCast', values: { person: recordOf(absent.person), work: recordOf(work.id) } },
      {
        // "Was she meant to be in it?": who is not in the cast may have left it, and a note says so.
        lead:
          intended.test(context.text) && notes.length > 0 ? undefined : leadOf({ holds: false, negated: plan.negated }),
        // Beside somebody who is in it, notes on the cast say nothing more.
        items: [...items, ...(items.length > 0 ? [] : notes), ...nearest],
        records: [work.id, absent.person],
        sources: work.sources,
      },
    );
  }
  return found(
    {
      key: 'role',
      values: {
        person: recordOf(first.person),
        work: recordOf(work.id),
        part: { is: 'part', work: work.id, person: first.person },
      },
    },
    {
      lead:
        part !== undefined
          ? partLead(part, plan)
          : isUnbilled
            ? undefined
            : leadOf({ holds: isIn && isBilled, negated: plan.negated }),
      items: [...items, ...players.map((one) => creditOf({ work, credit: one })), ...notes],
      records: [work.id, ...claimed, ...players.map(({ person }) => person)],
      sources: [...(first.credit?.sources ?? []), ...work.sources],
    },
  );
}
