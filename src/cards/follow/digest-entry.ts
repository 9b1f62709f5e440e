import type { Catalog } from '../../catalog/catalog.ts';
import type { Series } from '../../catalog/schema/series.ts';
import type { DigestEntry, Reason } from '../../follow/digest.ts';
import { formatDate } from '../../language/date.ts';
import type { WordsOf } from '../../language/define-words.ts';
import type { Language } from '../../language/language.ts';
import { commonWords } from '../../language/words/common.ts';
import { followWords } from '../../language/words/follow.ts';
import { labels } from '../../language/words/labels.ts';
import { citations } from '../kit/cite.ts';
import { doubtMark, doubtOf } from '../kit/doubt.ts';
import { plain } from '../kit/escape.ts';
import { titleWithYear } from '../kit/names.ts';
import { statusLine } from '../kit/status.ts';
import { followedName } from './followed.ts';

/** The names of people, with ※ for each unconfirmed credit. */
function credited(series: Series, people: readonly string[], catalog: Catalog, language: Language): string {
  return people
    .map((id) => {
      const credit = series.cast?.find(({ person }) => person === id);
      const isUnsure = credit?.unverified?.includes('credit') === true;
      return plain(followedName(id, catalog, language)) + (isUnsure ? ` ${doubtMark}` : '');
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

/** One work of a digest: the reason, its status, and the sources. */
export function entryText(entry: DigestEntry, series: Series, catalog: Catalog, language: Language, now: Date): string {
  const lines = entry.reasons.map((reason) => reasonLine(reason, entry, series, catalog, language));
  // The newest page most likely contains the news.
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
