import { answerWords } from '../../language/answers/words.ts';
import type { AnswerWords } from '../../language/answers/en.ts';
import { formatDate } from '../../language/date.ts';
import type { Form, Left, Where } from '../../questions/plans/where.ts';
import { plain } from '../kit/escape.ts';
import { companyName, termName } from '../kit/names.ts';
import { nameInText } from './names.ts';
import type { Shown } from './shown.ts';

type Words = AnswerWords['filter'];
type Bounds = { readonly least?: number | undefined; readonly most?: number | undefined };

/** What fans call a drama: series and specials together. */
function forms(kinds: readonly Form[], words: Words): string[] {
  const isDrama = kinds.includes('series') && kinds.includes('special');
  const others = isDrama ? kinds.filter((kind) => kind !== 'series' && kind !== 'special') : kinds;
  return [...(isDrama ? [words.form.drama] : []), ...others.map((kind) => words.form[kind])];
}

function span(
  { from = '', to = '' }: { readonly from?: string | undefined; readonly to?: string | undefined },
  words: Words,
  { language }: Shown,
): string {
  const day = (date: string): string => (date === '' ? '' : formatDate(date, language));
  return words.span(day(from), day(to));
}

const amount = (text: (least: string, most: string) => string, { least, most }: Bounds): string =>
  text(least === undefined ? '' : String(Math.ceil(least)), most === undefined ? '' : String(most));

function left(not: Left, words: Words, shown: Shown): string[] {
  const { catalog, language } = shown;
  const terms = (['genres', 'services', 'groups'] as const).flatMap((kind) =>
    (not[kind] ?? []).map((id) => plain(termName(catalog[kind], id, language))),
  );
  return [
    ...[...(not.works ?? []), ...(not.people ?? [])].map((id) => nameInText(id, shown)),
    ...forms(not.forms ?? [], words),
    ...(not.billing ?? []).map((one) => words.billing[one]),
    ...(not.released === undefined ? [] : [span(not.released, words, shown)]),
    ...terms,
    ...(not.koreans === true ? [words.koreans] : []),
  ].map(words.without);
}

const countries: ReadonlySet<string> = new Set(['KR', 'JP']);
const isCountry = (place: string): place is 'KR' | 'JP' => countries.has(place);

/** A country in the reader's language; a city as the question has it. */
const placeName = (place: string, language: Shown['language']): string =>
  isCountry(place)
    ? answerWords[language].country[place]
    : plain(place.replace(/^[a-z]/u, (letter) => letter.toUpperCase()));

/** 12-24 without a year. */
const dayOfYear = (day: string, language: Shown['language']): string =>
  formatDate(`2000-${day}`, language).replace(/ \d{4}$|^\d{4}[年년]\s?/u, '');

/**
 * All conditions of a list, so that readers see the basis of the count: (films, in the lead, without The Journalist).
 */
export function whereText(where: Where, want: 'work' | 'person', shown: Shown): string {
  const { catalog, language } = shown;
  const words = answerWords[language].filter;
  const terms = (kind: 'genres' | 'services'): string[] =>
    (where[kind] ?? []).map((id) => plain(termName(catalog[kind], id, language)));
  const isRelative = where.relativeTo !== undefined && where.released !== undefined;
  const parts = [
    ...[...(where.people ?? []), ...(where.makers ?? []), ...(where.works ?? [])].map((id) =>
      words.with(nameInText(id, shown)),
    ),
    ...(where.anyOf === undefined ? [] : [where.anyOf.map((id) => nameInText(id, shown)).join(' / ')]),
    ...[...(where.companies ?? []), ...(where.agencies ?? [])].map((id) => plain(companyName(id, catalog, language))),
    ...(where.groups ?? []).map((id) => words.member(plain(termName(catalog.groups, id, language)))),
    ...(where.idol === true ? [words.idol] : []),
    // A question about people means Koreans by default, so the answer does not mention it.
    ...(where.nation === undefined || (where.nation === 'KR' && want === 'person') ? [] : [words.nation[where.nation]]),
    ...(where.gender === undefined ? [] : [words.gender[where.gender]]),
    ...(where.makerNation === undefined ? [] : [words.makerNation[where.makerNation]]),
    ...(where.country === undefined ? [] : [words.country[where.country]]),
    ...forms(where.forms ?? [], words),
    ...(where.billing ?? []).map((one) => words.billing[one]),
    // A word with several genres is represented by the first.
    ...terms('genres').slice(0, 2),
    ...terms('services'),
    ...(where.awards === undefined ? [] : where.awards.map((one) => words.awards[one])),
    ...(where.awarded === true && where.awards === undefined ? [words.awarded] : []),
    ...(where.basedOnKorean === true
      ? [where.original === undefined ? words.basedOnKorean : words.original[where.original]]
      : []),
    ...(where.based === true ? [words.based] : []),
    ...(where.born === undefined ? [] : [words.born(span(where.born, words, shown))]),
    ...(where.bornIn === undefined ? [] : [words.bornIn(where.bornIn)]),
    ...(where.died === undefined ? [] : [words.died(span(where.died, words, shown))]),
    ...(where.agencyIn === undefined ? [] : [words.agencyIn[where.agencyIn]]),
    ...(where.told === undefined ? [] : [words.told(plain(where.told.join(' ')))]),
    ...(where.episodes === undefined ? [] : [amount(words.episodes, where.episodes)]),
    ...(where.credits === undefined ? [] : [amount(words.credits, where.credits)]),
    ...(where.ahead === true ? [words.ahead] : []),
    ...(where.many === undefined ? [] : [words.many(where.many)]),
    ...(where.asSelf === true ? [words.asSelf] : []),
    ...(where.place === undefined ? [] : [words.place(placeName(where.place, language))]),
    ...(where.bornDays === undefined
      ? []
      : [words.born(words.span(dayOfYear(where.bornDays.from, language), dayOfYear(where.bornDays.to, language)))]),
    ...(where.running === true ? [words.running] : []),
    ...(where.debuted === undefined ? [] : [words.debuted(span(where.debuted, words, shown))]),
    ...(where.released === undefined || isRelative ? [] : [span(where.released, words, shown)]),
    ...(isRelative
      ? [(where.released?.from === undefined ? words.before : words.after)(nameInText(where.relativeTo ?? '', shown))]
      : []),
    ...(where.not === undefined ? [] : left(where.not, words, shown)),
  ];
  return parts.length === 0 ? '' : words.open + parts.join(words.between) + words.close;
}
