import { isJapanese, when, type Catalog } from '../../catalog/catalog.ts';
import type { Series } from '../../catalog/schema/series.ts';
import { dayInJapan, isAwaited, statusOf } from '../../catalog/status.ts';
import { isWithin, type Where } from '../plans/where.ts';
import { awardNotes } from './awards.ts';
import { countsAsKorean } from './fits-person.ts';
import { allOf, given, type Test } from './conditions.ts';

type Knowing = { readonly catalog: Catalog; readonly now: Date };

const servicesOf = ({ networks = [], platforms = [] }: Series): string[] => [
  ...networks,
  ...platforms.map(({ service }) => service),
];

/** Makers by their ids, or by their names where they have no record. */
const makersOf = ({ directors = [], writers = [], producers = [] }: Series): string[] =>
  [...directors, ...writers, ...producers].flatMap(({ name, person = name }) => [name, person]);

const isOfKoreanOrigin = ({ basedOn }: Series): boolean =>
  /Korean|\b(?:SBS|KBS|MBC|tvN|JTBC)\b|webtoon|Naver/iu.test(basedOn?.en ?? '');

/** The kinds of originals in the English text of a record. */
const originals = {
  film: /\bKorean\b[^,;]*\b(?:films?|movies?)\b/iu,
  series: /\b(?:Korean|KBS|SBS|MBC|tvN|JTBC)\b[^,;]*\b(?:drama|series)\b|\bdrama\b[^,;]*\((?:KBS|SBS|MBC|tvN|JTBC)/iu,
  webtoon: /webtoon/iu,
  novel: /novel/iu,
} as const;

const tellsOfShooting = /\b(?:shot|film(?:ed|ing)|shoot(?:ing)?|location)\b/iu;
const inCountry: Readonly<Record<string, RegExp>> = {
  KR: /\b(?:South )?Korea\b(?! and Japan made)|\b(?:Seoul|Busan|Jeju|Incheon|Jeonju|Gangwon|Buyeo)\b/u,
  JP: /\bJapan\b|\b(?:Tokyo|Osaka|Kyoto|Hokkaido|Okinawa|Nagoya|Fukuoka|Kobe)\b/u,
};

/** Whether a note tells that it was shot there, or a text that it is set there. */
function isAt({ notes = [], premise }: Series, place: string): boolean {
  const country = inCountry[place];
  if (country !== undefined) return notes.some(({ text: { en } }) => tellsOfShooting.test(en) && country.test(en));
  const isNamed = (text: { readonly en: string; readonly ja: string; readonly ko: string }): boolean =>
    [text.en, text.ja, text.ko].some((one) => one.toLowerCase().includes(place));
  return (premise !== undefined && isNamed(premise)) || notes.some(({ text }) => isNamed(text));
}

function isOut(work: Series, now: Date): boolean {
  const { state } = statusOf(work, now);
  return state === 'released' || state === 'airing';
}

/** Not out yet, and not past its day without a source that confirms the release. */
function isAhead(work: Series, now: Date): boolean {
  const { state } = statusOf(work, now);
  return (state === 'announced' || state === 'upcoming') && isAwaited(work, dayInJapan(now));
}

const isAny = (list: readonly string[], values: readonly string[]): boolean =>
  values.some((value) => list.includes(value));

/** Whether a work fits every condition on works. Conditions on people are tested on its credits. */
export function fitsWork(where: Where, { catalog, now }: Knowing): Test<Series> {
  const { ahead, episodes, not = {} } = where;
  return allOf<Series>([
    given(
      where.works,
      (ids) =>
        ({ id }) =>
          ids.includes(id),
    ),
    given(
      not.works,
      (ids) =>
        ({ id }) =>
          !ids.includes(id),
    ),
    given(
      where.forms,
      (forms) =>
        ({ kind }) =>
          forms.includes(kind),
    ),
    given(
      not.forms,
      (forms) =>
        ({ kind }) =>
          !forms.includes(kind),
    ),
    given(where.country, (country) => (work) => (country === 'not-KR' ? isJapanese(work) : work.country === country)),
    given(
      where.genres,
      (ids) =>
        ({ genres = [] }) =>
          isAny(ids, genres),
    ),
    given(
      not.genres,
      (ids) =>
        ({ genres = [] }) =>
          !isAny(ids, genres),
    ),
    given(where.services, (ids) => (work) => isAny(ids, servicesOf(work))),
    given(not.services, (ids) => (work) => !isAny(ids, servicesOf(work))),
    given(where.makers, (ids) => (work) => isAny(ids, makersOf(work))),
    given(
      where.companies,
      (ids) =>
        ({ companies = [] }) =>
          companies.some(({ company }) => ids.includes(company)),
    ),
    given(
      where.makerNation,
      (nation) =>
        ({ directors = [] }) =>
          directors.some(({ person = '' }) => catalog.anyone(person)?.nationality === nation),
    ),
    given(not.released, (span) => (work) => !isWithin(when(work), span)),
    given(where.released, (span) => (work) => isWithin(when(work), span)),
    given(ahead ?? where.out, () => (work) => (ahead === true ? isAhead(work, now) : isOut(work, now))),
    given(
      episodes,
      ({ least = -Infinity, most = Infinity }) =>
        (work) =>
          work.episodes !== undefined && work.episodes >= least && work.episodes <= most,
    ),
    where.awarded === true ? (work) => awardNotes(work, where).length > 0 : undefined,
    where.running === true ? (work) => statusOf(work, now).state === 'airing' : undefined,
    given(where.place, (place) => (work) => isAt(work, place)),
    where.based === true ? ({ basedOn }) => basedOn !== undefined : undefined,
    where.basedOnKorean === true ? isOfKoreanOrigin : undefined,
    given(
      where.original,
      (kind) =>
        ({ basedOn }) =>
          originals[kind].test(basedOn?.en ?? ''),
    ),
    not.koreans === true ? ({ cast = [] }) => !cast.some(({ person }) => countsAsKorean(person, catalog)) : undefined,
  ]);
}
