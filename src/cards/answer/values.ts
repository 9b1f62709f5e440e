import { yearsBetween } from '../../catalog/age.ts';
import type { Making } from '../../catalog/catalog.ts';
import type { Series } from '../../catalog/schema/series.ts';
import { dayInJapan } from '../../catalog/status.ts';
import { answerWords } from '../../language/answers/words.ts';
import { formatDate } from '../../language/date.ts';
import { commonWords } from '../../language/words/common.ts';
import { recordWords } from '../../language/words/record.ts';
import type { Headline, Value } from '../../questions/answer.ts';
import { agenciesOf } from '../actor/life.ts';
import { nicknamesOf } from '../actor/naming.ts';
import { plain } from '../kit/escape.ts';
import { companyName, nameBehind, otherNames, otherTitles, termName } from '../kit/names.ts';
import { makingLabel, roleOf } from '../kit/parts.ts';
import { companies, kindLine, whereToWatch } from '../series/facts.ts';
import { statusLine } from '../kit/status.ts';
import { firstDayOf } from './first-day.ts';
import { nameInText, namesInText } from './names.ts';
import { aheadSentence } from './next-work.ts';
import type { Shown } from './shown.ts';
import { slicesText, tallyText } from './slices.ts';
import { whereText } from './where.ts';

function makerNames(series: Series, making: Making, { catalog, language }: Shown): string {
  const { qualified } = commonWords[language];
  return (series[making] ?? [])
    .map(({ name, person, role }) => {
      const shown = `**${plain(nameBehind(person, name, catalog, language))}**`;
      return role === undefined ? shown : qualified(shown, plain(role[language]));
    })
    .join(answerWords[language].together);
}

function groupNames(id: string, { catalog, language }: Shown): string {
  const { former, formerUntil } = recordWords[language];
  return (catalog.people.get(id)?.memberships ?? [])
    .map(({ group, former: hasLeft, to }) => {
      const name = plain(termName(catalog.groups, group, language));
      if (to !== undefined) return formerUntil(name, formatDate(to, language));
      return hasLeft === true ? former(name) : name;
    })
    .join(answerWords[language].together);
}

function allNames(id: string, { catalog, language }: Shown): string {
  const series = catalog.series.get(id);
  const person = catalog.anyone(id);
  const names =
    series === undefined ? (person === undefined ? [] : otherNames(person, language)) : otherTitles(series, language);
  return [...new Set([...names, ...(series?.aliases ?? person?.aliases ?? [])])].slice(0, 12).map(plain).join(' · ');
}

/** "37.6 % (average rating of …)", "18 works", "born 23 May 1987 (39)". */
export function measuredText(
  value: Extract<Value, { readonly is: 'measured' }>,
  { catalog, language, now }: Shown,
): string {
  const { measured } = answerWords[language].labels;
  const figure = value.figure === undefined ? undefined : catalog.figures.get(value.figure);
  if (figure !== undefined && value.isBrief === true) return `**${plain(figure.value[language])}**`;
  if (figure !== undefined)
    return commonWords[language].qualified(`**${plain(figure.value[language])}**`, plain(figure.what[language]));
  const amount = String(value.value);
  switch (value.metric) {
    case 'born': {
      const died = catalog.people.get(value.id)?.died;
      const age = died === undefined ? yearsBetween(amount, dayInJapan(now)) : undefined;
      const born = measured.born(formatDate(amount, language));
      return age === undefined ? born : `${born}${language === 'ja' ? '・' : ', '}${recordWords[language].age(age)}`;
    }
    case 'start':
    case 'debut':
      return formatDate(amount, language);
    case 'episodes':
      return measured.episodes(amount);
    case 'costars':
      return measured.costars(amount);
    case 'cast':
      return measured.people(amount);
    default:
      return measured.works(amount);
  }
}

type OfWork = Extract<Value, { readonly work: string }>;

function ofWork(value: OfWork, series: Series, shown: Shown): string {
  const { catalog, language, now } = shown;
  const { together } = answerWords[language];
  switch (value.is) {
    case 'status':
      return statusLine(series, language, now);
    case 'first-day':
      return firstDayOf(series, shown);
    case 'places':
      return whereToWatch(
        { ...series, networks: (series.platforms ?? []).length > 0 ? [] : (series.networks ?? []) },
        catalog,
        language,
        together,
      );
    case 'networks':
      return (series.networks ?? []).map((id) => plain(termName(catalog.services, id, language))).join(together);
    case 'genres':
      return (series.genres ?? []).map((id) => plain(termName(catalog.genres, id, language))).join(together);
    case 'makers':
      return makerNames(series, value.making, shown);
    case 'companies':
      return companies(series, catalog, language) ?? '';
    case 'form':
    case 'country':
      return kindLine(series, catalog, language);
    case 'part': {
      const credit = series.cast?.find(({ person }) => person === value.person);
      if (credit === undefined) return '';
      const note = credit.note === undefined ? '' : plain(credit.note[language]);
      return [roleOf(credit, language), note].filter((piece) => piece !== '').join(' · ');
    }
  }
}

/** A value in the reader's language, escaped, with names in bold or quotation marks. */
function written(value: Value, shown: Shown): string {
  const { catalog, language } = shown;
  const words = answerWords[language];
  switch (value.is) {
    case 'record':
      return nameInText(value.id, shown);
    case 'records':
      return namesInText(value.ids, shown);
    case 'text':
      return plain(value.text[language]);
    case 'raw':
      return plain(value.raw);
    case 'count':
      return String(value.count);
    case 'date':
      return formatDate(value.date, language);
    case 'where':
      return whereText(value.where, value.want, shown);
    case 'groups':
      return groupNames(value.person, shown);
    case 'agencies': {
      const person = shown.catalog.people.get(value.person);
      return person === undefined ? '' : agenciesOf(person, shown.catalog, shown.language);
    }
    case 'company':
      return plain(companyName(value.company, catalog, language));
    case 'group':
      return plain(termName(catalog.groups, value.group, language));
    case 'names':
      return allNames(value.id, shown);
    case 'apart':
      return words.labels.apart[value.apart.unit](String(value.apart.count));
    case 'nicknames': {
      const person = catalog.people.get(value.person);
      return person === undefined ? '' : nicknamesOf(person, language);
    }
    case 'nation':
      return words.country[value.nation];
    case 'ask':
      return words.labels.ask[value.ask];
    case 'metric':
      return words.labels.metric[value.metric];
    case 'comparison':
      return words.labels.comparison[value.metric][value.direction];
    case 'slices':
      return slicesText(value, shown);
    case 'tally':
      return tallyText(value, shown);
    case 'measured':
      return measuredText(value, shown);
    default: {
      const series = catalog.series.get(value.work);
      return series === undefined ? '' : ofWork(value, series, shown);
    }
  }
}

/** The first sentence of an answer. */
export function headlineText(headline: Headline, shown: Shown): string {
  const values = Object.fromEntries(
    Object.entries<Value>(headline.values).map(([name, value]) => [name, written(value, shown)]),
  );
  // Every template takes strings under the keys of its headline's values (type Headlines).
  const template = answerWords[shown.language].headline[headline.key] as (
    values: Readonly<Record<string, string>>,
  ) => string;
  const sentence = aheadSentence(headline, values, shown) ?? template(values);
  // The value may end in a full stop of its own; in three cases it is part of a title.
  return sentence.replace(/(?<![.。])([.。!?])[.。]$/u, '$1');
}

/** The makers of a work with one job, and its label. */
export const makersLine = (series: Series, making: Making, shown: Shown): string =>
  commonWords[shown.language].labelled(
    makingLabel(making, series.kind, shown.language),
    makerNames(series, making, shown),
  );
