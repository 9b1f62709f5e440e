import { isActor, isJapanese, isStagedInJapan, when, type Catalog } from '../../catalog/catalog.ts';
import { newestSource } from '../../catalog/freshness.ts';
import type { Anyone } from '../../catalog/schema/person.ts';
import type { Series } from '../../catalog/schema/series.ts';
import { careerTotals } from '../../insights/compare.ts';
import { formatDate } from '../../language/date.ts';
import type { Language } from '../../language/language.ts';
import { recordWords } from '../../language/words/record.ts';
import { pendingOf } from '../kit/pending.ts';

/** "2016" or "2013–2024". */
function yearsOf(works: readonly Series[]): string {
  const years = works.map((series) => when(series).slice(0, 4)).toSorted();
  return [...new Set([years[0], years.at(-1)])].join('–');
}

/** For a star whom fans ask about although nothing Japanese is known of them: how far we know that. */
function noJapaneseWork(person: Anyone, catalog: Catalog, language: Language): string | undefined {
  const newest = newestSource(catalog);
  return catalog.hasJapaneseWork(person.id) || newest === undefined
    ? undefined
    : recordWords[language].noJapaneseWork(formatDate(newest, language));
}

function japaneseWork(
  person: Anyone,
  works: readonly Series[],
  catalog: Catalog,
  language: Language,
  now: Date,
): string {
  return recordWords[language].inJapan(
    works.length,
    yearsOf(works),
    careerTotals(person.id, catalog).leads,
    works.filter((series) => pendingOf(series, language, now) !== undefined).length,
  );
}

/** The most frequent question about an actor, answered in one line: how much they did in Japan, and since when. */
export function answerLine(person: Anyone, catalog: Catalog, language: Language, now: Date): string | undefined {
  if (!isActor(person)) return undefined;
  const words = recordWords[language];
  const works = [...new Set(catalog.partsOf(person.id).map(({ series }) => series))];
  const japanese = works.filter(isJapanese);
  const staged = works.filter(isStagedInJapan);
  const line =
    japanese.length === 0
      ? noJapaneseWork(person, catalog, language)
      : japaneseWork(person, japanese, catalog, language, now);
  return staged.length === 0 ? line : words.stagedInJapan(staged.length, yearsOf(staged), line);
}
