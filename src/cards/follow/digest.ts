import type { Catalog } from '../../catalog/catalog.ts';
import type { Series } from '../../catalog/schema/series.ts';
import type { Digest } from '../../follow/digest.ts';
import type { Follower } from '../../follow/follower.ts';
import type { WordsOf } from '../../language/define-words.ts';
import { formatDate } from '../../language/date.ts';
import { commonWords } from '../../language/words/common.ts';
import { followWords } from '../../language/words/follow.ts';
import { labels } from '../../language/words/labels.ts';
import { colours } from '../kit/colours.ts';
import { customId } from '../kit/custom-id.ts';
import { doubtMark } from '../kit/doubt.ts';
import { limits } from '../kit/limits.ts';
import { titleWithYear } from '../kit/names.ts';
import { button, menu, rowsOf, type Reply, type Row } from '../kit/reply.ts';
import { entryText } from './digest-entry.ts';
import { followedName, stopCustomId } from './followed.ts';

/** As many whole works as fit into one embed, and the number of the others. */
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

/**
 * Every custom id ends in the nonce, which identifies the message even after Discord has forgotten the nonce itself.
 */
function rows(
  digest: Digest,
  { to, language }: Follower,
  works: readonly Series[],
  catalog: Catalog,
  nonce: string,
): Row[] {
  const words = followWords[language];
  const followed = [...new Set(digest.entries.flatMap(({ follows }) => follows))];
  const stops = followed.map((id) => ({ name: followedName(id, catalog, language), to: stopCustomId(to.kind, id) }));
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

/** The message of a digest, with the words and data of today; undefined if all of its works were removed. */
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
