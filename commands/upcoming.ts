import { suggestedOption } from './suggested-option.ts';
import { limits } from '../src/cards/kit/limits.ts';
import { upcomingCalendar } from '../src/cards/upcoming/calendar.ts';
import { placeName, unknownMonthCard, unknownPlaceCard, upcomingCard } from '../src/cards/upcoming/upcoming.ts';
import type { Catalog } from '../src/catalog/catalog.ts';
import { cinema, monthsWithReleases, placesUsed, releases } from '../src/insights/upcoming.ts';
import { formatDate } from '../src/language/date.ts';
import { languages } from '../src/language/language.ts';
import { dayInJapan } from '../src/catalog/status.ts';
import { readMonth } from '../src/language/month-words.ts';
import type { Command, Context, Suggestion } from './command.ts';
import { upcomingWords } from '../src/language/words/upcoming.ts';
import { textOption } from './command.ts';
import { everywhereCommand } from './everywhere.ts';

/** The letters and digits of a name: TV Tokyo, tv-tokyo and TVTOKYO are the same. */
const letters = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}+]+/gu, '');

/** Every name of a service, or of films in cinemas. */
function spellings(place: string, catalog: Catalog): string[] {
  const aliases = place === cinema ? ['film', 'films', 'movie', 'movies', '映画館', '극장'] : [];
  const inAll = languages.map((language) => placeName(place, catalog, language));
  return [place, ...inAll, ...(catalog.services.get(place)?.aliases ?? []), ...aliases].map(letters);
}

/** The service with this name, or the only service whose name contains the text. */
function placeNamed(query: string, { catalog, now }: Context): string | undefined {
  const wanted = letters(query);
  const places = placesUsed(catalog, now);
  const exact = places.find((place) => place === query || spellings(place, catalog).includes(wanted));
  if (exact !== undefined || wanted === '') return exact;
  const partial = places.filter((place) => spellings(place, catalog).some((name) => name.includes(wanted)));
  return partial.length === 1 ? partial[0] : undefined;
}

/** A month as somebody writes it, or the name of a choice ("January 2024 · 3 works"). */
const monthNamed = (query: string, { now }: Context): string | undefined =>
  readMonth(query.split(' · ')[0] ?? '', dayInJapan(now));

function placeChoices(typed: string, { catalog, language, now }: Context): Suggestion[] {
  const wanted = letters(typed);
  return placesUsed(catalog, now)
    .filter((place) => spellings(place, catalog).some((name) => name.includes(wanted)))
    .slice(0, limits.choices)
    .map((place) => ({ name: placeName(place, catalog, language), value: place }));
}

function monthChoices(typed: string, where: string | undefined, { catalog, language, now }: Context): Suggestion[] {
  const words = upcomingWords[language];
  const meant = typed === '' ? undefined : readMonth(typed, dayInJapan(now));
  const wanted = letters(typed);
  return monthsWithReleases(catalog, where, now)
    .map((month) => ({
      name: words.monthChoice(formatDate(month, language), releases(catalog, { where, month }, now).length),
      value: month,
    }))
    .filter(({ name, value }) => value === meant || value.startsWith(typed) || letters(name).includes(wanted))
    .slice(0, limits.choices);
}

export const upcoming = {
  data: everywhereCommand(
    { en: 'upcoming', ja: '公開予定', ko: '공개예정' },
    {
      en: 'What airs, opens or streams next, what just came out, and how certain each date is',
      ja: 'これから放送・公開・配信される作品と最近始まった作品、日程の確かさ',
      ko: '앞으로 방송·개봉·공개될 작품과 최근 시작한 작품, 일정의 확실성',
    },
  )
    .addStringOption(
      suggestedOption(
        { en: 'where', ja: '放送局', ko: '방송사' },
        {
          en: 'A broadcaster, a streaming service, or films',
          ja: '放送局・配信サービス、または映画',
          ko: '방송사, 스트리밍 서비스, 또는 영화',
        },
      ),
    )
    .addStringOption(
      suggestedOption(
        { en: 'month', ja: '月', ko: '월' },
        {
          en: 'Everything that starts in a month: 2026-12, December, next month',
          ja: 'その月に始まる作品（例：2026-12、12月、来月）',
          ko: '그 달에 시작하는 작품 (예: 2026-12, 12월, 다음 달)',
        },
      ),
    )
    .toJSON(),

  execute(options, context) {
    const { catalog, language, now } = context;
    const whereText = textOption(options, 'where');
    const monthText = textOption(options, 'month');
    const where = whereText === '' ? undefined : placeNamed(whereText, context);
    const month = monthText === '' ? undefined : monthNamed(monthText, context);
    if (whereText !== '' && where === undefined) return unknownPlaceCard(whereText, catalog, language, now);
    if (monthText !== '' && month === undefined) return unknownMonthCard(monthText, language);
    return upcomingCard({ where, month }, 1, catalog, language, now);
  },

  autocomplete(option, typed, options, context) {
    if (option === 'where') return placeChoices(typed, context);
    const where = textOption(options, 'where');
    return monthChoices(typed.trim(), where === '' ? undefined : placeNamed(where, context), context);
  },

  press([where, month, page], context) {
    const { catalog, language, now } = context;
    const place = where === 'all' ? undefined : placesUsed(catalog, now).find((one) => one === where);
    if (where === undefined || (where !== 'all' && place === undefined)) return undefined;
    if (month !== 'any' && !/^(?:19|20)\d\d-(?:0[1-9]|1[0-2])$/u.test(month ?? '')) return undefined;
    const wanted = { where: place, month: month === 'any' ? undefined : month };
    if (page === 'file') return upcomingCalendar(releases(catalog, wanted, now), catalog, language, now);
    return upcomingCard(wanted, Number(page), catalog, language, now);
  },
} satisfies Command;
