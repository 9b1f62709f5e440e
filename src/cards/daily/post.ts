import type { Catalog } from '../../catalog/catalog.ts';
import type { Series } from '../../catalog/schema/series.ts';
import type { PostContent } from '../../follow/daily-post/content.ts';
import type { QuestionOfDay } from '../../insights/daily-question.ts';
import { momentTimestamp } from '../../language/date.ts';
import { formatMonthDay } from '../../language/days.ts';
import type { Language } from '../../language/language.ts';
import { commonWords } from '../../language/words/common.ts';
import { dailyPostWords } from '../../language/words/daily-post.ts';
import { labels } from '../../language/words/labels.ts';
import { upcomingWords } from '../../language/words/upcoming.ts';
import { entryText } from '../follow/digest-entry.ts';
import { citations } from '../kit/cite.ts';
import { colours } from '../kit/colours.ts';
import { customId } from '../kit/custom-id.ts';
import { doubtMark, doubtOf } from '../kit/doubt.ts';
import { plain } from '../kit/escape.ts';
import { limits } from '../kit/limits.ts';
import { titleWithYear } from '../kit/names.ts';
import { button, menu, rowsOf, type MenuItem, type Reply, type Row } from '../kit/reply.ts';
import { eventLine, itemOf } from '../on-this-day/on-this-day.ts';
import { whereToWatch } from '../series/facts.ts';
import { actorsOf } from '../upcoming/entries.ts';

/** The maximum number of works in a post that fits a phone; the most urgent news come first. */
const mostNews = 3;

const section = (emoji: string, heading: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [[`${emoji} **${heading}**`, ...lines].join('\n')];

/** A work that starts: its service, cast, certainty and source. */
function startLine(series: Series, catalog: Catalog, language: Language): string {
  const beside = [whereToWatch(series, catalog, language), actorsOf(series, catalog, language)].filter(Boolean);
  const sure = upcomingWords[language].certainty[series.release.certainty];
  return [
    `**${plain(titleWithYear(series, language))}** · ${labels[language].kind[series.kind]}${doubtOf(series, 'start')}`,
    ...(beside.length === 0 ? [] : [beside.join(' · ')]),
    `-# ${[sure, citations(series.release.sources, catalog, language, 1)].filter(Boolean).join(' · ')}`,
  ].join('\n');
}

function newsLines({ news, day }: PostContent, catalog: Catalog, language: Language): string[] {
  const noon = new Date(`${day}T12:00:00+09:00`);
  const known = news.flatMap((entry) => {
    const series = catalog.series.get(entry.work);
    return series === undefined ? [] : [entryText(entry, series, catalog, language, noon)];
  });
  const rest = known.length - mostNews;
  return [...known.slice(0, mostNews), ...(rest > 0 ? [dailyPostWords[language].moreNews(rest)] : [])];
}

function questionLines({ closes, yesterday }: QuestionOfDay, language: Language): string[] {
  const words = dailyPostWords[language];
  const answer = yesterday?.choices[yesterday.right]?.label[language];
  return [
    words.open(momentTimestamp(closes)),
    ...(answer === undefined ? [] : [`-# ${words.yesterday(plain(answer))}`]),
  ];
}

/** Every custom id ends in the nonce, which identifies the message after Discord has forgotten the nonce itself. */
function rows(
  content: PostContent,
  question: QuestionOfDay | undefined,
  catalog: Catalog,
  language: Language,
  nonce: string,
): Row[] {
  const words = dailyPostWords[language];
  const { day, birthdays, today, tomorrow, news, events, eventCount } = content;
  const works = [...today, ...tomorrow, ...news.flatMap(({ work }) => catalog.series.get(work) ?? [])];
  const items: MenuItem[] = [
    ...birthdays.map((person) => itemOf({ kind: 'birth', day, person }, language)),
    ...works.map((series) => ({
      label: titleWithYear(series, language),
      description: labels[language].kind[series.kind],
      to: customId('series', series.id),
    })),
    ...events.map((event) => itemOf(event, language)),
  ];
  const distinct = [...new Map(items.map((item) => [item.to, item])).values()];
  const wholeDay = eventCount > events.length ? words.wholeDay(eventCount) : words.wholeDayShort;
  return rowsOf(menu(`post~${nonce}`, commonWords[language].menu.record, distinct), [
    ...(question === undefined
      ? []
      : [button(words.answer, `${customId('daily')}~${nonce}`, { emoji: '❓', primary: true })]),
    button(wholeDay, `${customId('on-this-day', day.slice(5), 1)}~${nonce}`, { emoji: '📖' }),
  ]);
}

/** As many whole sections as fit into one embed. */
function joined(sections: readonly string[]): string {
  let text = '';
  for (const one of sections) {
    const longer = text === '' ? one : `${text}\n\n${one}`;
    if (longer.length <= limits.embedDescription) text = longer;
  }
  return text;
}

/** The daily post of a server; undefined if none of its content is in the catalog any more. */
export function dailyPostCard(
  content: PostContent,
  question: QuestionOfDay | undefined,
  catalog: Catalog,
  language: Language,
  nonce: string,
): Reply | undefined {
  const words = dailyPostWords[language];
  const { day, birthdays, today, tomorrow, events } = content;
  const starts = (works: readonly Series[]): string[] => works.map((series) => startLine(series, catalog, language));
  const asked = content.asks ? question : undefined;
  const text = joined([
    ...section(
      '🎂',
      words.birthdays,
      birthdays.map((person) => eventLine({ kind: 'birth', day: person.born ?? day, person }, catalog, language, day)),
    ),
    ...section('🎬', words.today, starts(today)),
    ...section('🗓️', words.tomorrow, starts(tomorrow)),
    ...section('🔔', words.news, newsLines(content, catalog, language)),
    ...section(
      '📖',
      words.day,
      events.map((event) => eventLine(event, catalog, language, day)),
    ),
    ...section('❓', words.question, asked === undefined ? [] : questionLines(asked, language)),
  ]);
  if (text === '') return undefined;
  return {
    embeds: [
      {
        title: words.title(formatMonthDay(day.slice(5), language)),
        description: text,
        color: colours.list,
        ...(text.includes(doubtMark) ? { footer: { text: commonWords[language].unconfirmedLegend } } : {}),
      },
    ],
    rows: rows(content, asked, catalog, language, nonce),
  };
}
