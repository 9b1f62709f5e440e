import { isWholeDay, millisecondsInDay } from '../../../catalog/calendar.ts';
import { titlesOf, type Catalog } from '../../../catalog/catalog.ts';
import type { Series } from '../../../catalog/schema/series.ts';
import { oncePer } from '../../../catalog/once.ts';
import { folded, workChoice } from '../choices.ts';
import { fameOfWork } from '../fame.ts';
import type { Candidate, Pool } from '../pool.ts';
import { isFamily } from './premise.ts';

/** Titles of works that are more days apart than this reveal their age. */
const furthest = 12 * 365;
const leastApart = 92;

const saysWhen = (series: Series): boolean => titlesOf(series).some((title) => /(?:19|20)\d\d/u.test(title));

const titlesFolded = oncePer((series: Series): readonly string[] => titlesOf(series).map(folded));

/**
 * Whether the bare title is ambiguous: it also names the work's source (the Korean “Hotelier” of 2001) or a work of
 * another year. The year would resolve it, but does not fit on a button, and would be the answer.
 */
function isNamedTwice(series: Series, catalog: Catalog): boolean {
  const original = folded(Object.values(series.basedOn ?? {}).join('\n'));
  return (
    titlesFolded(series).some((title) => original.includes(title)) ||
    [...catalog.series.values()].some(
      (other) => other !== series && titlesFolded(other).some((title) => titlesFolded(series).includes(title)),
    )
  );
}

/**
 * Works with a confirmed first day in the past. The date of the last check replaces today, so the same data gives the
 * same questions.
 */
function dated(catalog: Catalog): Series[] {
  return [...catalog.series.values()].filter(
    (series) =>
      // A dozen works would be too few for a level: after a few rounds, players would know the oldest.
      series.kind !== 'stage' &&
      series.release.certainty === 'confirmed' &&
      isWholeDay(series.start) &&
      series.start <= catalog.checked &&
      !['start', 'year', 'release'].some((field) => series.unverified?.includes(field) === true) &&
      !saysWhen(series) &&
      !isNamedTwice(series, catalog),
  );
}

const dayNumber = (series: Series | undefined): number => Date.parse(series?.start ?? '') / millisecondsInDay;

/**
 * “Which of these came first?” The others came at least three months later, so an inexact day cannot change the answer.
 * With six months, a player with a memory of a thousand rounds won 39 %, because works of a busy year were seldom the
 * first.
 */
export function firstPool(catalog: Catalog): Pool {
  const works = new Map(dated(catalog).map((series) => [series.id, series]));
  const of = ({ choice }: Candidate) => works.get(choice.id);
  return {
    name: 'first',
    kind: 'first',
    candidates: [...works.values()].map((series) => ({
      choice: workChoice(series),
      fame: fameOfWork(series, catalog),
      asks: [{ key: `first/${series.id}`, prompt: { kind: 'first', series } }],
    })),
    distance(a, b) {
      const [one, other] = [of(a), of(b)];
      if (one === undefined || other === undefined || isFamily(one, other)) return Infinity;
      const apart = Math.abs(dayNumber(one) - dayNumber(other));
      return apart <= furthest ? apart : Infinity;
    },
    place: (candidate) => dayNumber(of(candidate)),
    isClear({ prompt }, candidate) {
      const other = of(candidate);
      return (
        other !== undefined && prompt.kind === 'first' && dayNumber(other) - dayNumber(prompt.series) >= leastApart
      );
    },
  };
}
