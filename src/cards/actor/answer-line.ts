import { isActor, isJapanese, isStagedInJapan, when, type Catalog } from '../../catalog/catalog.ts';
import { sourcesReach } from '../../catalog/freshness.ts';
import type { Anyone } from '../../catalog/schema/person.ts';
import type { Series } from '../../catalog/schema/series.ts';
import { statusOf } from '../../catalog/status.ts';
import { careerTotals } from '../../insights/compare.ts';
import { formatDate } from '../../language/date.ts';
import type { Language } from '../../language/language.ts';
import { recordWords } from '../../language/words/record.ts';

/** The years of the first and the last work; "" if there is none. */
function yearsOf(works: readonly Series[]): { readonly first: string; readonly last: string } {
  const years = works.map((series) => when(series).slice(0, 4)).toSorted();
  return { first: years[0] ?? '', last: years.at(-1) ?? '' };
}

/** For a star without known work in Japan: the date of the newest source. */
function noJapaneseWork(person: Anyone, catalog: Catalog, language: Language): string | undefined {
  const reach = sourcesReach(catalog);
  return catalog.hasJapaneseWork(person.id) || reach === undefined
    ? undefined
    : recordWords[language].noJapaneseWork(formatDate(reach, language));
}

function japaneseWork(
  person: Anyone,
  works: readonly Series[],
  catalog: Catalog,
  language: Language,
  now: Date,
): string {
  const statuses = works.map((series) => statusOf(series, now));
  const notOut = statuses.filter(({ state }) => state === 'announced' || state === 'upcoming');
  const unconfirmed = notOut.filter(({ dateHasPassed }) => dateHasPassed).length;
  return recordWords[language].inJapan({
    works: works.length,
    ...yearsOf(works),
    leads: careerTotals(person.id, catalog).leads,
    ahead: notOut.length - unconfirmed,
    unconfirmed,
    cancelled: statuses.filter(({ state }) => state === 'cancelled').length,
  });
}

/** Answers the most frequent question about an actor in one line: how many works in Japan, and since when. */
export function answerLine(person: Anyone, catalog: Catalog, language: Language, now: Date): string | undefined {
  if (!isActor(person)) return undefined;
  const words = recordWords[language];
  const works = [...new Set(catalog.partsOf(person.id).map(({ series }) => series))];
  const japanese = works.filter(isJapanese);
  const staged = works.filter(isStagedInJapan);
  const runs = staged.length === 0 ? [] : [words.stagedInJapan({ runs: staged.length, ...yearsOf(staged) })];
  // What is on record comes before what is missing.
  const parts =
    japanese.length === 0
      ? [...runs, noJapaneseWork(person, catalog, language)]
      : [japaneseWork(person, japanese, catalog, language, now), ...runs];
  return parts.filter((part) => part !== undefined).join(' · ') || undefined;
}
