import { titlesOf, type Catalog } from '../../catalog/catalog.ts';
import { means } from '../reading/mark.ts';
import type { Frame } from './frame.ts';

const numbers: Readonly<Record<string, number>> = {
  two: 2,
  second: 2,
  ii: 2,
  二: 2,
  투: 2,
  three: 3,
  third: 3,
  iii: 3,
  三: 3,
};
const number = `(\\d|${Object.keys(numbers).join('|')})`;

/** "Season 2", 第2シーズン, 2期, "second series": the number of a season, before or behind its word. */
const seasons: readonly RegExp[] = [
  new RegExp(`(?:season|series|part|シーズン|パート|시즌|파트|\\bs)\\s?${number}(?![\\p{L}\\d])`, 'iu'),
  new RegExp(`(?:^|[\\s(（第])${number}\\s?(?:nd|rd)?\\s?(?:season|series|シーズン|シリーズ|期|弾|기|탄)`, 'iu'),
];

function seasonIn(text: string): number | undefined {
  const [word] = seasons.flatMap((pattern) => pattern.exec(text)?.[1] ?? []);
  return word === undefined ? undefined : (numbers[word.toLowerCase()] ?? Number(word));
}

/** Whether the season that the question names is the one that a named record is about. */
export function isOfSeason({ open, works }: Pick<Frame, 'open' | 'works'>, catalog: Catalog): boolean {
  const asked = open.flatMap((mark) => (means(mark, 'decline.sequel') ? (seasonIn(mark.text) ?? []) : []));
  return asked.some((season) =>
    works.some((id) => {
      const work = catalog.series.get(id);
      return work !== undefined && titlesOf(work).some((title) => seasonIn(title) === season);
    }),
  );
}
