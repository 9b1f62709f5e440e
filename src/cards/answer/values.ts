import type { Catalog, Making } from '../../catalog/catalog.ts';
import type { Series } from '../../catalog/schema/series.ts';
import { formatDate } from '../../language/date.ts';
import type { Language } from '../../language/language.ts';
import { answerWordsIn } from '../../language/answers/words.ts';
import { labels } from '../../language/words/labels.ts';
import { recordWords } from '../../language/words/record.ts';
import type { Headline, Value } from '../../questions/answer.ts';
import { beginning, endless, type Subjects } from '../../questions/query.ts';
import { plain } from '../kit/escape.ts';
import { companyName, nameBehind, nameOf, otherNames, otherTitles, termName, titleOf } from '../kit/names.ts';
import { roleOf } from '../kit/parts.ts';
import { companies, whereToWatch } from '../series/facts.ts';
import { statusLine } from '../kit/status.ts';

export interface Shown {
  readonly catalog: Catalog;
  readonly language: Language;
  readonly now: Date;
}

const bold = (text: string): string => `**${text}**`;

/** A title in a sentence: in brackets of its language, so that it can be told from the words around it. */
export function titleInText(series: Series, language: Language): string {
  const title = plain(titleOf(series, language));
  return language === 'en' ? bold(title) : language === 'ja' ? `『${title}』` : `〈${title}〉`;
}

export function nameInText(id: string, { catalog, language }: Shown): string {
  const series = catalog.series.get(id);
  if (series !== undefined) return titleInText(series, language);
  const person = catalog.anyone(id);
  return person === undefined ? '' : bold(plain(nameOf(person, language)));
}

function makerNames(series: Series, making: Making, { catalog, language }: Shown): string {
  return (series[making] ?? [])
    .map(({ name, person }) => bold(plain(nameBehind(person, name, catalog, language))))
    .join(answerWordsIn(language).together);
}

/** Empty where the years are open at that end. */
const yearOf = (year: number): string => (year === beginning || year === endless ? '' : String(year));

/** What a question restricts itself to, behind "works": (2024, TBS), （2024年・TBS）. Nothing where it does not. */
function filterText(
  { years, services, genres, makers, groups, form, gender, isLead }: Subjects,
  { catalog, language }: Shown,
): string {
  const { filter } = answerWordsIn(language);
  const parts = [
    years === undefined ? '' : filter.years(yearOf(years.from), yearOf(years.to)),
    ...services.map((id) => filter.service(plain(termName(catalog.services, id, language)))),
    ...genres.map((id) => filter.genre(plain(termName(catalog.genres, id, language)))),
    ...makers.map((maker) => filter.maker(plain(nameBehind(maker, maker, catalog, language)))),
    ...groups.map((id) => filter.group(plain(termName(catalog.groups, id, language)))),
    form === undefined ? '' : filter.form[form],
    gender === undefined ? '' : filter.gender[gender],
    isLead ? filter.lead : '',
  ].filter((part) => part !== '');
  return parts.length === 0 ? '' : filter.open + parts.join(filter.between) + filter.close;
}

function groupNames(id: string, { catalog, language }: Shown): string {
  const words = recordWords[language];
  return (catalog.people.get(id)?.memberships ?? [])
    .map(({ group, former }) => {
      const name = plain(termName(catalog.groups, group, language));
      return former === true ? words.former(name) : name;
    })
    .join(answerWordsIn(language).together);
}

function allNames(id: string, { catalog, language }: Shown): string {
  const series = catalog.series.get(id);
  const person = catalog.anyone(id);
  const names =
    series === undefined ? (person === undefined ? [] : otherNames(person, language)) : otherTitles(series, language);
  return [...new Set([...names, ...(series?.aliases ?? person?.aliases ?? [])])].slice(0, 12).map(plain).join(' · ');
}

/** A value as the reader's language writes it, escaped, with names in bold or brackets. */
export function written(value: Value, shown: Shown): string {
  const { catalog, language, now } = shown;
  const words = answerWordsIn(language);
  switch (value.is) {
    case 'person':
    case 'work':
    case 'record':
      return nameInText(value.id, shown);
    case 'people':
    case 'works':
      return value.ids.map((id) => nameInText(id, shown)).join(words.together);
    case 'text':
      return plain(value.text[language]).replace(/[.。]$/u, language === 'en' ? '.' : '$&');
    case 'raw':
      return value.raw === 'KR' || value.raw === 'JP' || value.raw === 'TH'
        ? words.country[value.raw]
        : plain(value.raw);
    case 'companyNames':
      return value.ids.map((id) => plain(companyName(id, catalog, language))).join(words.together);
    case 'number':
      return String(value.number);
    case 'date':
      return formatDate(value.date, language);
    case 'filter':
      return filterText(value.subjects, shown);
    case 'group':
      return plain(termName(catalog.groups, value.id, language));
    case 'groups':
      return groupNames(value.id, shown);
    case 'names':
      return allNames(value.id, shown);
    case 'topic':
      return labels[language].topic[value.topic];
    case 'figures':
      return words.figures[value.topic];
    default:
      return ofWork(value, catalog.series.get('work' in value ? value.work : value.id), shown, now);
  }
}

type OfWork = Extract<Value, { readonly is: 'status' | 'places' | 'makers' | 'companies' | 'part' }>;

function ofWork(value: OfWork, series: Series | undefined, shown: Shown, now: Date): string {
  const { catalog, language } = shown;
  if (series === undefined) return '';
  switch (value.is) {
    case 'status':
      return statusLine(series, language, now);
    case 'places':
      return whereToWatch(series, catalog, language);
    case 'makers':
      return makerNames(series, value.making, shown);
    case 'companies':
      return companies(series, catalog, language) ?? '';
    case 'part': {
      const credit = series.cast?.find(({ person }) => person === value.person);
      return credit === undefined ? '' : roleOf(credit, language);
    }
  }
}

/** The sentence that an answer begins with. */
export function headlineText(headline: Headline, shown: Shown): string {
  const values = Object.fromEntries(
    Object.entries<Value>(headline.values).map(([name, value]) => [name, written(value, shown)]),
  );
  // Every template takes strings under the very names that its headline has values for (type Headlines).
  const template = answerWordsIn(shown.language).headline[headline.key] as (
    values: Readonly<Record<string, string>>,
  ) => string;
  return template(values);
}
