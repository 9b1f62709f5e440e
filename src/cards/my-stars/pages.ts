import type { YearlyDay } from '../../insights/my-stars.ts';
import type { Release } from '../../insights/upcoming.ts';

/** The content of one page of /my-stars. */
export interface DatesPage {
  readonly works: readonly Release[];
  readonly days: readonly YearlyDay[];
}

/**
 * The number of entries on a page. A work takes four lines and a day two; headings, and the names of those without a
 * date, take the rest of a phone.
 */
const both = { works: 1, days: 2 };
const alone = { works: 2, days: 4 };

/** Both lists page by page, in their order; after the end of one, the other has the page to itself. */
export function datesPages(
  next: readonly Release[],
  yearly: readonly YearlyDay[],
): readonly [DatesPage, ...DatesPage[]] {
  const pages: DatesPage[] = [];
  let [work, day] = [0, 0];
  while (work < next.length || day < yearly.length) {
    const size = work < next.length && day < yearly.length ? both : alone;
    pages.push({ works: next.slice(work, work + size.works), days: yearly.slice(day, day + size.days) });
    work += size.works;
    day += size.days;
  }
  const [first = { works: [], days: [] }, ...rest] = pages;
  return [first, ...rest];
}
