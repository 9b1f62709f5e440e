import { titlesOf, type Catalog } from '../../../catalog/catalog.ts';
import type { Series } from '../../../catalog/schema/series.ts';
import { distinct, workChoice } from '../choices.ts';
import type { Draft } from '../question.ts';
import { isFamily } from './premise.ts';

/** Titles of works that are more years apart than this give their age away. */
const furthest = 12;

const saysWhen = (series: Series): boolean => titlesOf(series).some((title) => /(?:19|20)\d\d/u.test(title));

/** Works with a confirmed first day in the past. The day of the last check stands in for today, so that the same data gives the same questions. */
function dated(catalog: Catalog): Series[] {
  return [...catalog.series.values()].filter(
    (series) =>
      series.release.certainty === 'confirmed' &&
      series.start?.length === 10 &&
      series.start <= catalog.checked &&
      !['start', 'year', 'release'].some((field) => series.unverified?.includes(field) === true) &&
      !saysWhen(series),
  );
}

const firstYear = ({ start }: Series): number => Number(start?.slice(0, 4));

/** “Which of these came first?” The other works are from later years, so an inexact day cannot change the answer. */
export function firstDrafts(catalog: Catalog): Draft[] {
  const works = dated(catalog);
  return works.map((series): Draft => {
    const later = works
      .filter((other) => {
        const apart = firstYear(other) - firstYear(series);
        return (
          apart > 0 &&
          apart <= furthest &&
          (other.kind === 'stage') === (series.kind === 'stage') &&
          !isFamily(series, other)
        );
      })
      .toSorted((a, b) => firstYear(a) - firstYear(b) || a.id.localeCompare(b.id));
    const right = workChoice(series);
    return {
      subject: series.id,
      prompt: { kind: 'first', series },
      right,
      wrong: distinct(right, later.map(workChoice)),
    };
  });
}
