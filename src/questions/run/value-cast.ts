import type { Series } from '../../catalog/schema/series.ts';
import type { Finding, Item } from '../answer.ts';
import type { ValueOf } from '../plans/plan.ts';
import type { Where } from '../plans/where.ts';
import type { Context } from './context.ts';
import { found, leadOf, missing } from './finding.ts';
import { countsAsKorean } from './fits-person.ts';
import { rowsOf, type Row } from './rows.ts';
import { creditOf, idOf, koreansFirst, recordOf, sourcesOf } from './cast-rows.ts';
import { describedRows, relatedTo } from './described-parts.ts';
import { inCast } from './in-cast.ts';
import { notOnRecord } from './of-work.ts';

/** Somebody's part in the work, or the actor of a part. */
export function partIn(work: Series, plan: ValueOf, context: Context): Finding {
  const people = plan.where?.people ?? [];
  if (people.length === 0) return castOf(work, plan, context);
  const rows = (work.cast ?? [])
    .filter(({ person }) => people.includes(person))
    .map((one): Row => ({ work, credit: one }));
  const [first] = rows;
  if (first === undefined) return inCast(work, { ...plan, claim: { people } }, context);
  const related = relatedTo(people, work, context);
  if (plan.ask === 'plays' && related.length > 0) return castOf(work, { ...plan, where: {} }, context);
  const person = recordOf(idOf(first));
  const part = { is: 'part', work: work.id, person: idOf(first) } as const;
  const notes = (work.notes ?? []).filter(
    ({ topic, text }) => topic === 'cast' && text.en.includes(context.catalog.anyone(idOf(first))?.names.en ?? '?'),
  );
  const given = {
    items: [...rows.map((row) => creditOf(row)), ...notes.map((note): Item => ({ is: 'note', work: work.id, note }))],
    records: [work.id, ...rows.map(idOf)],
    sources: sourcesOf(rows),
  };
  if (plan.ask === 'plays') return found({ key: 'playedBy', values: { person, work: recordOf(work.id), part } }, given);
  return first.credit.character === undefined && first.credit.billing === undefined
    ? found({ key: 'roleUnnamed', values: { person, work: recordOf(work.id) } }, given)
    : found({ key: 'role', values: { person, work: recordOf(work.id), part } }, given);
}

/** Somebody's partner in the work: the first of the other country, or else the first. */
export function opposite(work: Series, plan: ValueOf, context: Context): Finding {
  const left = plan.where?.not?.people ?? [];
  const gender = plan.where?.gender;
  const genderOf = (id: string): string | undefined => context.catalog.people.get(id)?.gender;
  const others = (work.cast ?? [])
    // No record gives the gender of Japanese co-stars: only the other one is left out.
    .filter(({ person }) => !left.includes(person) && (gender === undefined || (genderOf(person) ?? gender) === gender))
    .map((one): Row => ({ work, credit: one }));
  const isKorean = left.some((id) => countsAsKorean(id, context.catalog));
  const chosen = others.find((row) => countsAsKorean(idOf(row), context.catalog) !== isKorean) ?? others[0];
  if (chosen === undefined) return notOnRecord(work, plan);
  return found(
    {
      key: 'opposite',
      values: {
        person: recordOf(idOf(chosen)),
        work: recordOf(work.id),
        part: { is: 'part', work: work.id, person: idOf(chosen) },
      },
    },
    {
      items: [chosen, ...others.filter((row) => row !== chosen)].map((row) => creditOf(row)),
      records: [work.id, idOf(chosen)],
      sources: sourcesOf([chosen]),
    },
  );
}

/**
 * The heroine or the Japanese lead, where no Korean is: no record gives the gender of Japanese co-stars, and few their
 * billing. Those billed as leads come first, or else all in the order of the cast.
 */
function leadsWithoutBilling(work: Series, where: Where, context: Context): Row[] {
  const { billing, ...others } = where;
  if (billing?.includes('lead') !== true || where.nation === 'KR' || (where.gender ?? where.nation) === undefined)
    return [];
  const japanese: Where = { ...others, works: [work.id], nation: 'JP' };
  const billed = [...rowsOf({ ...japanese, billing }, context).values()].flat();
  return billed.length > 0 ? billed : [...rowsOf(japanese, context).values()].flat();
}

/** The cast, or the members who fit. */
export function castOf(work: Series, plan: ValueOf, context: Context): Finding {
  const where = plan.where ?? {};
  const fitting = [...rowsOf({ ...where, works: [work.id] }, context).values()].flat();
  const everybody = (work.cast ?? []).map((one): Row => ({ work, credit: one }));
  // "The lead as a boy": where no billing is on record, the words of the part decide.
  const byPart = fitting.length === 0 && where.billing !== undefined ? describedRows(everybody, context) : fitting;
  const all = byPart.length > 0 ? byPart : leadsWithoutBilling(work, where, context);
  const described = where.people === undefined ? describedRows(all, context) : [];
  const rows = described.length > 0 ? described : where.nation === undefined ? koreansFirst(all, context) : all;
  const isChecked = plan.claim !== undefined;
  const notes = (work.notes ?? [])
    .filter(({ topic }) => topic === 'cast')
    .map((note): Item => ({ is: 'note', work: work.id, note }));
  const subject = recordOf(work.id);
  const left = where.not?.people ?? [];
  if (rows.length === 0) {
    const cast = koreansFirst(everybody, context);
    // "Is the heroine Korean": she is not, and somebody else in it is.
    const koreans = cast.map(idOf).filter((id) => countsAsKorean(id, context.catalog));
    return missing(
      left.length > 0
        ? { key: 'noOtherKorean', values: { work: subject, people: { is: 'records', ids: left } } }
        : where.nation === 'KR'
          ? koreans.length === 0
            ? { key: 'noKoreans', values: { work: subject } }
            : { key: 'koreans', values: { work: subject, people: { is: 'records', ids: koreans } } }
          : { key: 'notOnRecord', values: { subject, ask: { is: 'ask', ask: 'cast' } } },
      {
        lead: isChecked ? leadOf({ holds: false, negated: plan.negated }) : undefined,
        items: [...notes, ...cast.map((row) => creditOf(row))],
        records: [work.id],
        sources: work.sources,
      },
    );
  }
  const ids = rows.map(idOf);
  const people = { is: 'records', ids } as const;
  return found(
    where.nation === 'KR' && left.length === 0
      ? { key: 'koreans', values: { work: subject, people } }
      : { key: 'cast', values: { work: subject, people, count: { is: 'count', count: rows.length } } },
    {
      lead: isChecked ? leadOf({ holds: true, negated: plan.negated }) : undefined,
      items: rows.map((row) => creditOf(row)),
      records: [work.id, ...ids],
      sources: [...sourcesOf(rows), ...work.sources],
      caveats:
        where.gender !== undefined && ids.some((id) => context.catalog.people.get(id)?.gender === undefined)
          ? ['gender-unknown']
          : [],
    },
  );
}
