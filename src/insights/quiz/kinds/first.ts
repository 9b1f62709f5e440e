import { titlesOf, type Catalog } from '../../../catalog/catalog.ts';
import type { Series } from '../../../catalog/schema/series.ts';
import { distinct, workChoice } from '../labels.ts';
import type { Draft } from '../question.ts';
import { isFamily } from './premise.ts';

/** Works further apart than this are told by the look of their titles. */
const furthest = 12;

const saysWhen = (series: Series): boolean => titlesOf(series).some((title) => /(?:19|20)\d\d/u.test(title));

/** Works whose first day is sure and past. The day of the last check stands for today, so that the same data asks the same. */
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

export const firstYear = ({ start }: Series): number => Number(start?.slice(0, 4));

/** Which came first? The others are of later years, so the right one is right whatever day of its year it came out. */
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
