import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Knowledge } from '../../src/bot/knowledge.ts';
import { isActor, isJapanese, when, type Catalog } from '../../src/catalog/catalog.ts';
import type { Credit, Series } from '../../src/catalog/schema/series.ts';
import type { Item } from '../../src/questions/answer.ts';
import type { Where } from '../../src/questions/plans/where.ts';
import { realBot, testDay } from '../real-data.ts';
import { selects, wheres } from './plans.ts';
import { sized } from '../thorough.ts';

let knowledge: Knowledge;
let catalog: Catalog;
beforeAll(async () => {
  ({ knowledge } = await realBot());
  ({ catalog } = knowledge);
});

const overlap = (one: readonly string[] | undefined, other: readonly string[]): boolean =>
  one === undefined || one.some((value) => other.includes(value));

/** The conditions about works, once more and plainly. */
function isRightWork(work: Series, where: Where): boolean {
  const services = [...(work.networks ?? []), ...(work.platforms ?? []).map(({ service }) => service)];
  const year = when(work).slice(0, 4);
  return [
    where.forms === undefined || where.forms.includes(work.kind),
    overlap(where.genres, work.genres ?? []),
    overlap(where.services, services),
    where.country === undefined || (where.country === 'not-KR' ? isJapanese(work) : work.country === where.country),
    where.released?.from === undefined || year >= where.released.from,
    where.released?.to === undefined || year <= where.released.to,
    where.episodes?.least === undefined || (work.episodes ?? 0) >= where.episodes.least,
    where.not?.works?.includes(work.id) !== true,
    where.not?.forms?.includes(work.kind) !== true,
  ].every(Boolean);
}

/** The conditions about people and parts, once more and plainly. */
function isRightCredit({ person: id, billing }: Credit, where: Where): boolean {
  const person = catalog.people.get(id);
  const isKorean = person !== undefined && isActor(person);
  return [
    where.billing === undefined || (billing !== undefined && where.billing.some((one) => one === billing)),
    where.nation !== 'KR' || isKorean,
    where.nation !== 'JP' || (!isKorean && catalog.anyone(id)?.nationality !== 'KR'),
    where.gender === undefined || (person === undefined ? where.nation === 'JP' : person.gender === where.gender),
  ].every(Boolean);
}

/** Conditions that somebody's own record answers, without any work. */
const ofRecords: ReadonlySet<string> = new Set(['nation', 'gender', 'groups', 'agencies', 'born', 'bornIn']);

function rightWorks(where: Where): Set<string> {
  const right = new Set<string>();
  for (const work of catalog.series.values()) {
    if (!isRightWork(work, where)) continue;
    const cast = work.cast ?? [];
    const [named] = where.people ?? [];
    const asksPeople = where.billing !== undefined || where.nation !== undefined || where.gender !== undefined;
    const fits =
      named === undefined
        ? !asksPeople || cast.some((credit) => isRightCredit(credit, where))
        : cast.some((credit) => credit.person === named && isRightCredit(credit, { billing: where.billing }));
    if (fits) right.add(work.id);
  }
  return right;
}

const worksOf = (items: readonly Item[]): string[] =>
  items.flatMap((item) => ('work' in item && item.is !== 'note' ? [item.work] : []));

describe('a plan with conditions', () => {
  test('GIVEN any conditions THEN the listed works and their number are those of a naive loop', () => {
    fc.assert(
      fc.property(wheres(catalog), (where) => {
        const answer = knowledge.questions.answer({ do: 'select', want: 'work', where, show: 'count' }, 'en', testDay);
        const [finding] = answer?.findings ?? [];
        const right = rightWorks(where);
        if (right.size === 0) {
          expect(finding?.headline.key).toBe('noWorks');
          return;
        }
        expect(new Set(worksOf(finding?.items ?? []))).toEqual(right);
        if (finding?.headline.key === 'works')
          expect(finding.headline.values.count).toEqual({ is: 'count', count: right.size });
      }),
      { numRuns: sized({ quick: 40, thorough: 300 }) },
    );
  });

  test('GIVEN any conditions, a pick or a ranking THEN no answer violates them', () => {
    fc.assert(
      fc.property(selects(catalog), (plan) => {
        const answer = knowledge.questions.answer({ ...plan, want: 'work' }, 'en', testDay);
        const right = rightWorks(plan.where);
        for (const finding of answer?.findings ?? []) {
          if (!finding.isFound) continue;
          for (const work of worksOf(finding.items)) expect(right.has(work), JSON.stringify(plan)).toBe(true);
        }
      }),
      { numRuns: sized({ quick: 40, thorough: 300 }) },
    );
  });

  test('GIVEN people by conditions THEN each has a part that fits all of them', () => {
    fc.assert(
      fc.property(wheres(catalog), (where) => {
        const { people: _people, ...others } = where;
        const answer = knowledge.questions.answer(
          { do: 'select', want: 'person', where: others, show: 'list' },
          'en',
          testDay,
        );
        const [finding] = answer?.findings ?? [];
        const right = new Set<string>();
        for (const work of catalog.series.values())
          if (isRightWork(work, others))
            for (const credit of work.cast ?? []) if (isRightCredit(credit, others)) right.add(credit.person);
        // Where only records of people are asked, whoever has no work in Japan fits as well.
        if (Object.keys(others).every((key) => ofRecords.has(key)))
          for (const person of catalog.people.values())
            if (isActor(person) && isRightCredit({ person: person.id, sources: [] }, others)) right.add(person.id);
        const shown =
          finding?.isFound === true ? finding.items.flatMap((item) => ('person' in item ? [item.person] : [])) : [];
        expect(new Set(shown)).toEqual(right);
      }),
      { numRuns: sized({ quick: 30, thorough: 200 }) },
    );
  });
});
