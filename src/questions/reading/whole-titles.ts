import { titlesOf, type Catalog } from '../../catalog/catalog.ts';
import { oncePer } from '../../catalog/once.ts';
import type { Series } from '../../catalog/schema/series.ts';
import { canonical } from '../../language/canonical.ts';
import { overlaps, type Mark } from './mark.ts';
import { questionText } from './question-text.ts';

/** The titles of a work as a question writes them. */
const writtenOf = oncePer((series: Series) =>
  titlesOf(series).map((title) => questionText(canonical(title)).toLowerCase()),
);

interface Found {
  readonly start: number;
  readonly end: number;
  readonly id: string;
}

/** Where a title of one of the records stands around the mark, in its full length. */
function wholeTitle(mark: Mark, text: string, catalog: Catalog): Found | undefined {
  const lower = text.toLowerCase();
  const found = (mark.name?.ids ?? []).flatMap((id) => {
    const series = catalog.series.get(id);
    if (series === undefined) return [];
    return writtenOf(series).flatMap((written): Found[] => {
      const start = written.length > mark.end - mark.start ? lower.lastIndexOf(written, mark.start) : -1;
      return start >= 0 && start + written.length >= mark.end ? [{ start, end: start + written.length, id }] : [];
    });
  });
  return found.toSorted((a, b) => b.end - b.start - (a.end - a.start))[0];
}

/**
 * Names with the whole title that stands in the text: of アノニマス 〜警視庁"指殺人"対策室〜, the spotter reads the first word, and
 * the others are no words of the question. Of several runs, a year in the title tells which is meant.
 */
export function withWholeTitles(names: readonly Mark[], text: string, catalog: Catalog): Mark[] {
  const whole = names.map((mark): Mark => {
    const title = mark.name?.kind === 'series' ? wholeTitle(mark, text, catalog) : undefined;
    if (title === undefined || mark.name === undefined) return mark;
    const { start, end, id } = title;
    return { ...mark, start, end, text: text.slice(start, end), name: { ...mark.name, ids: [id] } };
  });
  const isInside = (mark: Mark): boolean =>
    whole.some((other) => other !== mark && overlaps(mark, other) && other.end - other.start > mark.end - mark.start);
  return whole.filter((mark) => !isInside(mark));
}
