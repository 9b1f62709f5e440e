import { isActor, isJapanese, when, type Catalog } from '../../catalog/catalog.ts';
import { newestSource } from '../../catalog/freshness.ts';
import type { Anyone } from '../../catalog/schema/person.ts';
import { statusOf } from '../../catalog/status.ts';
import { careerTotals } from '../../insights/compare.ts';
import { formatDate } from '../../language/date.ts';
import type { Language } from '../../language/language.ts';
import { recordWords } from '../../language/words/record.ts';

/** For a star whom fans ask about although nothing Japanese is known of them: how far we know that. */
function noJapaneseWork(person: Anyone, catalog: Catalog, language: Language): string | undefined {
  const newest = newestSource(catalog);
  return catalog.hasJapaneseWork(person.id) || newest === undefined
    ? undefined
    : recordWords[language].noJapaneseWork(formatDate(newest, language));
}

/** The most frequent question about an actor, answered in one line: how much they did in Japan, and since when. */
export function answerLine(person: Anyone, catalog: Catalog, language: Language, now: Date): string | undefined {
  if (!isActor(person)) return undefined;
  const works = [
    ...new Set(
      catalog
        .partsOf(person.id)
        .map(({ series }) => series)
        .filter(isJapanese),
    ),
  ];
  const years = works.map((series) => when(series).slice(0, 4)).toSorted();
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return noJapaneseWork(person, catalog, language);
  const statuses = works.map((series) => statusOf(series, now));
  const notOut = statuses.filter(({ state }) => state === 'announced' || state === 'upcoming');
  const unconfirmed = notOut.filter(({ dateHasPassed }) => dateHasPassed).length;
  return recordWords[language].inJapan({
    works: works.length,
    first,
    last,
    leads: careerTotals(person.id, catalog).leads,
    ahead: notOut.length - unconfirmed,
    unconfirmed,
    cancelled: statuses.filter(({ state }) => state === 'cancelled').length,
  });
}
