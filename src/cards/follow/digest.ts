import type { WordsOf } from '../../language/define-words.ts';
import type { Catalog } from '../../catalog/catalog.ts';
import type { Series } from '../../catalog/schema/series.ts';
import type { Digest, DigestEntry, Reason } from '../../follow/digest.ts';
import type { Follower, Recipient } from '../../follow/follower.ts';
import { formatDate } from '../../language/date.ts';
import { commonWords } from '../../language/words/common.ts';
import { followWords } from '../../language/words/follow.ts';
import { labels } from '../../language/words/labels.ts';
import type { Language } from '../../language/language.ts';
import { citations } from '../kit/cite.ts';
import { colours } from '../kit/colours.ts';
import { doubtMark, doubtOf } from '../kit/doubt.ts';
import { plain } from '../kit/escape.ts';
import { labelOf } from '../kit/hits.ts';
import { limits } from '../kit/limits.ts';
import { titleWithYear } from '../kit/names.ts';
import { button, menu, rowsOf, type Reply, type Row } from '../kit/reply.ts';
import { customId, type CustomId } from '../kit/custom-id.ts';
import { statusLine } from '../kit/status.ts';

/** The custom id of a button that ends a follow: `me` is the user who presses it, `here` the channel of the message. */
export function stopCustomId(kind: Recipient['kind'], id: string): CustomId {
  return customId('follow', 'stop', kind === 'user' ? 'me' : 'here', id);
}

const nameIn = (id: string, catalog: Catalog, language: Language): string => labelOf(id, catalog, language)?.name ?? id;

/** The names of people, with ※ for each credit that no source confirms. */
function credited(series: Series, people: readonly string[], catalog: Catalog, language: Language): string {
  return people
    .map((id) => {
      const credit = series.cast?.find(({ person }) => person === id);
      const isUnsure = credit?.unverified?.includes('credit') === true;
      return plain(nameIn(id, catalog, language)) + (isUnsure ? ` ${doubtMark}` : '');
    })
    .join(commonWords[language].comma);
}

interface Line {
  readonly text: string;
  readonly sources: readonly string[];
}

function reasonLine(
  reason: Reason,
  { follows }: DigestEntry,
  series: Series,
  catalog: Catalog,
  language: Language,
): Line {
  const words = followWords[language];
  const { sources } = series.release;
  const dated = (kind: 'start' | 'end'): string =>
    formatDate(series[kind] ?? String(series.year), language) + doubtOf(series, kind);
  switch (reason.kind) {
    case 'work': {
      const people = follows.filter((id) => id !== series.id);
      return { text: words.reasonWork(credited(series, people, catalog, language)), sources: series.sources };
    }
    case 'credit': {
      const of = series.cast?.find(({ person }) => reason.people.includes(person))?.sources ?? series.sources;
      return { text: words.reasonCredit(credited(series, reason.people, catalog, language)), sources: of };
    }
    case 'start':
      return {
        text: movedText(words.reasonStart, words.reasonStartMoved, dated('start'), reason.from, language),
        sources,
      };
    case 'end':
      return { text: movedText(words.reasonEnd, words.reasonEndMoved, dated('end'), reason.from, language), sources };
    case 'today':
      return { text: words.reasonToday(dated('start')), sources };
    case 'tomorrow':
      return { text: words.reasonTomorrow(dated('start')), sources };
  }
}

function movedText(
  set: WordsOf<typeof followWords>['reasonStart'],
  moved: WordsOf<typeof followWords>['reasonStartMoved'],
  date: string,
  from: string | undefined,
  language: Language,
): string {
  return from === undefined ? set(date) : moved(date, formatDate(from, language));
}

function entryText(entry: DigestEntry, series: Series, catalog: Catalog, language: Language, now: Date): string {
  const lines = entry.reasons.map((reason) => reasonLine(reason, entry, series, catalog, language));
  // The newest page most likely has the news.
  const published = (id: string): string => catalog.sources.get(id)?.published ?? '';
  const sources = [...new Set(lines.flatMap((line) => line.sources))].toSorted((one, other) =>
    published(other).localeCompare(published(one)),
  );
  const beside = [statusLine(series, language, now), citations(sources, catalog, language)].filter(Boolean).join(' · ');
  return [
    `**${plain(titleWithYear(series, language))}** · ${labels[language].kind[series.kind]}`,
    ...lines.map(({ text }) => text),
    `-# ${beside}`,
  ].join('\n');
}

/** As many works as one embed holds, whole, and how many more there are. */
function textOf(parts: readonly string[], words: WordsOf<typeof followWords>): string {
  let text = '';
  for (const [index, part] of parts.entries()) {
    const rest = parts.length - index - 1;
    const tail = rest === 0 ? '' : `\n\n${words.moreWorks(rest)}`;
    const longer = text === '' ? part : `${text}\n\n${part}`;
    if (longer.length + tail.length > limits.embedDescription) return `${text}\n\n${words.moreWorks(rest + 1)}`;
    text = longer;
  }
  return text;
}

/** Every custom id ends in the nonce, which identifies the message after Discord has forgotten the nonce itself. */
function rows(
  digest: Digest,
  { to, language }: Follower,
  works: readonly Series[],
  catalog: Catalog,
  nonce: string,
): Row[] {
  const words = followWords[language];
  const followed = [...new Set(digest.entries.flatMap(({ follows }) => follows))];
  const stops = followed.map((id) => ({ name: nameIn(id, catalog, language), to: stopCustomId(to.kind, id) }));
  const stopping =
    stops.length <= limits.buttonsInRow
      ? stops.map((stop) => button(words.stop(stop.name), `${stop.to}~${nonce}`))
      : menu(
          `stop~${nonce}`,
          words.stopMenu,
          stops.map((stop) => ({ label: stop.name, to: stop.to })),
        );
  const opening = works.map((series) => ({
    label: titleWithYear(series, language),
    description: labels[language].kind[series.kind],
    to: customId('series', series.id),
  }));
  return rowsOf(menu(`works~${nonce}`, commonWords[language].menu.work, opening), stopping);
}

/** The message of a digest, worded from today's catalog; undefined if all of its works were removed. */
export function digestCard(
  digest: Digest,
  follower: Follower,
  catalog: Catalog,
  now: Date,
  nonce: string,
): Reply | undefined {
  const { language } = follower;
  const words = followWords[language];
  const shown = digest.entries.flatMap((entry) => {
    const series = catalog.series.get(entry.work);
    return series === undefined ? [] : [{ entry, series }];
  });
  if (shown.length === 0) return undefined;
  const text = textOf(
    shown.map(({ entry, series }) => entryText(entry, series, catalog, language, now)),
    words,
  );
  return {
    embeds: [
      {
        title: follower.to.kind === 'user' ? words.digestTitle : words.digestTitleHere,
        description: text,
        color: colours.list,
        footer: {
          text: [
            words.digestFooter(formatDate(digest.day, language), shown.length),
            ...(text.includes(doubtMark) ? [commonWords[language].unconfirmedLegend] : []),
          ].join(' · '),
        },
      },
    ],
    rows: rows(
      digest,
      follower,
      shown.map(({ series }) => series),
      catalog,
      nonce,
    ),
  };
}
