import type { Catalog } from '../../catalog/catalog.ts';
import { dayInJapan } from '../../catalog/status.ts';
import type { Follower } from '../../follow/follower.ts';
import type { FollowResult } from '../../follow/follows.ts';
import type { Language } from '../../language/language.ts';
import { commonWords } from '../../language/words/common.ts';
import { followWords } from '../../language/words/follow.ts';
import { searchWords } from '../../language/words/search.ts';
import { zoneName } from '../../language/zone-names.ts';
import type { Hit } from '../../search/result.ts';
import { colours } from '../kit/colours.ts';
import { plain, typed } from '../kit/escape.ts';
import { field, fields } from '../kit/fields.ts';
import { labelOf } from '../kit/hits.ts';
import { titleWithYear } from '../kit/names.ts';
import { button, menu, rowsOf, type Reply } from '../kit/reply.ts';
import { customId, type CustomId } from '../kit/custom-id.ts';
import { statusLine } from '../kit/status.ts';
import { followedName, stopCustomId } from './followed.ts';

/** The target of a button: the follows of the user who presses it, or of the channel it is in. */
export type FollowScope = 'me' | 'here';

const scopeOf = ({ kind }: Follower['to']): FollowScope => (kind === 'user' ? 'me' : 'here');

/** A notice about following that only the user sees. */
export function followNotice([title = '', text = '']: readonly string[]): Reply {
  return { embeds: [{ title, description: text, color: colours.notice }], ephemeral: true };
}

/** The time of messages, or the reason why none come. */
export function whenText({ to, zone, trouble }: Follower, language: Language): string {
  const words = followWords[language];
  if (trouble !== undefined) return words[trouble.what];
  const clock = plain(zoneName(zone, language));
  return to.kind === 'user' ? words.whenToYou(clock) : words.whenHere(clock);
}

const mostComing = 3;

/** The premieres that are known when a follow begins, which are not news. */
function coming(id: string, catalog: Catalog, language: Language, now: Date): string {
  const work = catalog.series.get(id);
  const works = work === undefined ? catalog.partsOf(id).map(({ series }) => series) : [work];
  return works
    .filter(({ start }) => start !== undefined && start > dayInJapan(now))
    .slice(0, mostComing)
    .map((series) => `**${plain(titleWithYear(series, language))}**\n-# ${statusLine(series, language, now)}`)
    .join('\n');
}

export function followCard(id: string, followed: FollowResult, catalog: Catalog, language: Language, now: Date): Reply {
  const words = followWords[language];
  if (followed.verdict === 'full') return followNotice(words.full(followed.most));
  const { follower, verdict } = followed;
  const name = followedName(id, catalog, language);
  const scope = scopeOf(follower.to);
  return {
    embeds: [
      {
        title: plain(verdict === 'followed' ? words.followed(name) : words.already(name)),
        description: [words.tells, whenText(follower, language), `-# ${words.listHint}`].join('\n'),
        color: colours.list,
        fields: fields(field(words.coming, coming(id, catalog, language, now))),
      },
    ],
    rows: rowsOf([
      ...(follower.trouble === undefined
        ? []
        : [button(words.tryAgain, customId('following', 'try', scope), { emoji: '🔁', primary: true })]),
      button(words.open, customId(catalog.series.has(id) ? 'series' : 'actor', id), { emoji: '🎬' }),
      button(words.stop(name), stopCustomId(follower.to.kind, id), { emoji: '🔕' }),
    ]),
    // Members of a channel see its posts anyway. A person's own follows are private.
    ephemeral: follower.to.kind === 'user',
  };
}

export function stoppedCard(
  id: string,
  outcome: 'stopped' | 'not followed',
  scope: FollowScope,
  catalog: Catalog,
  language: Language,
): Reply {
  const words = followWords[language];
  const name = followedName(id, catalog, language);
  const exists = catalog.series.has(id) || catalog.anyone(id) !== undefined;
  return {
    embeds: [
      {
        title: plain(outcome === 'stopped' ? words.stopped(name) : words.notFollowed(name)),
        description: words.stoppedText,
        color: colours.notice,
      },
    ],
    rows: rowsOf(exists ? [button(words.again, customId('follow', scope, id), { emoji: '🔔' })] : []),
    ephemeral: true,
  };
}

/** Lists several matches; choosing one follows it. */
export function chooseToFollowCard(
  query: string,
  hits: readonly Hit[],
  to: (id: string) => CustomId,
  catalog: Catalog,
  language: Language,
): Reply {
  const words = searchWords[language];
  const items = hits.flatMap(({ id }) => {
    const label = labelOf(id, catalog, language);
    return label === undefined ? [] : [{ label: label.name, description: label.beside, to: to(id) }];
  });
  const lines = items.map(({ label, description }) => `**${plain(label)}** · ${plain(description)}`);
  return {
    embeds: [
      {
        title: words.close.title,
        description: [words.close.text(typed(query)), ...lines].join('\n'),
        color: colours.notice,
      },
    ],
    rows: rowsOf(menu('follow', commonWords[language].menu.choose, items)),
    ephemeral: true,
  };
}
