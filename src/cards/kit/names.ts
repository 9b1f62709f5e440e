import type { Catalog } from '../../catalog/catalog.ts';
import type { Anyone } from '../../catalog/schema/person.ts';
import type { Series } from '../../catalog/schema/series.ts';
import type { Term } from '../../catalog/schema/term.ts';
import type { Language } from '../../language/language.ts';
import { languageName } from '../../language/code-names.ts';
import { commonWords } from '../../language/words/common.ts';
import { doubtMark } from './doubt.ts';
import { plain } from './escape.ts';

const order: Readonly<Record<Language, readonly Language[]>> = {
  en: ['en', 'ko', 'ja'],
  ja: ['ja', 'ko', 'en'],
  ko: ['ko', 'ja', 'en'],
};

/** The name in the reader's language, or in Latin letters if that is unknown. */
export function nameOf(person: Anyone, language: Language): string {
  return person.names[language] ?? person.names.en;
}

/** The name of the person with this id, or the credited name if there is no such record. */
export function nameBehind(id: string | undefined, credited: string, catalog: Catalog, language: Language): string {
  const record = id === undefined ? undefined : catalog.anyone(id);
  return record === undefined ? credited : nameOf(record, language);
}

/** The names in the other scripts, without duplicates. ※ marks unconfirmed spellings. */
export function otherNames(person: Anyone, language: Language): string[] {
  const doubtful = 'unverified' in person ? (person.unverified ?? []) : [];
  const isDoubtful = (one: Language): boolean => doubtful.includes('names') || doubtful.includes(`names.${one}`);
  return others(person.names, nameOf(person, language), language, isDoubtful);
}

export function titleOf(series: Series, language: Language): string {
  return series.titles[language] ?? (language === 'ko' ? series.titles.ja : series.titles.en);
}

/**
 * The titles in the reader's other two languages: romaji and other spellings help to find a work, not to read its card.
 */
export function titlesBeside(series: Series, language: Language): string[] {
  const isDoubtful = (one: Language): boolean => series.unverified?.includes(`titles.${one}`) === true;
  return others(series.titles, titleOf(series, language), language, isDoubtful);
}

/**
 * The titles in the other languages and in romaji; titles in further languages with the name of the language: "Âme sœur
 * (French)". ※ marks unconfirmed titles.
 */
export function otherTitles(series: Series, language: Language): string[] {
  const shown = titleOf(series, language);
  const titles = titlesBeside(series, language);
  const { romaji } = series.titles;
  const isNew =
    romaji !== undefined && ![shown, ...titles].some((title) => title.toLowerCase() === romaji.toLowerCase());
  const elsewhere = (series.titles.other ?? []).map((other) =>
    commonWords[language].qualified(other.title, languageName(other.language, language)),
  );
  return [...titles, ...(isNew ? [romaji] : []), ...elsewhere];
}

const lastBrackets = /[(（][^()（）]*[)）]$/u;

/** The year in brackets; nothing if the title contains it. */
function yearBehind(series: Series, language: Language): string {
  const saysYear = lastBrackets.exec(titleOf(series, language))?.[0].includes(String(series.year)) === true;
  if (saysYear) return '';
  return language === 'ja' ? `（${series.year}）` : ` (${series.year})`;
}

/**
 * "Title (2024)": the year distinguishes works with the same title. The title of a stage run contains it: "Rent (Japan,
 * 2015)".
 */
export const titleWithYear = (series: Series, language: Language): string =>
  titleOf(series, language) + yearBehind(series, language);

/** 『Title』（2024）, as Markdown: the title in the quotation marks of the language, followed by the year. */
export function quotedTitle(series: Series, language: Language): string {
  const year = yearBehind(series, language);
  const quoted = commonWords[language].quoted(plain(titleOf(series, language)));
  return quoted + (language === 'ko' ? year.trimStart() : year);
}

export function termName(terms: ReadonlyMap<string, Term>, id: string, language: Language): string {
  return terms.get(id)?.name[language] ?? id;
}

/** The name of a company in the reader's language, followed by ※ if no source with this spelling is known. */
export function companyName(id: string, catalog: Catalog, language: Language): string {
  const isDoubtful = catalog.companies.get(id)?.unverified?.includes(`name.${language}`) === true;
  const name = termName(catalog.companies, id, language);
  return isDoubtful ? `${name} ${doubtMark}` : name;
}

type InLanguages = { readonly [key in Language]?: string | undefined };

function others(
  names: InLanguages,
  shown: string,
  language: Language,
  isDoubtful: (language: Language) => boolean,
): string[] {
  const found = new Map<string, string>();
  for (const other of order[language]) {
    const name = names[other];
    if (name !== undefined && name !== shown && !found.has(name))
      found.set(name, isDoubtful(other) ? `${name} ${doubtMark}` : name);
  }
  return [...found.values()];
}
