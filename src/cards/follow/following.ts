import type { Catalog } from '../../catalog/catalog.ts';
import { mostFollows, type Follower } from '../../follow/follower.ts';
import type { Language } from '../../language/language.ts';
import { commonWords } from '../../language/words/common.ts';
import { followWords } from '../../language/words/follow.ts';
import { myStarsWords } from '../../language/words/my-stars.ts';
import { colours } from '../kit/colours.ts';
import { plain } from '../kit/escape.ts';
import { whenText, type FollowScope } from './follow.ts';
import { followedName } from './followed.ts';
import { labelOf } from '../kit/hits.ts';
import { pageButtons, pageNumber, pageOf } from '../kit/pages.ts';
import { button, rowsOf, type Reply } from '../kit/reply.ts';
import { customId } from '../kit/custom-id.ts';

/** A row has five buttons. */
const followsOnPage = 5;

/** The follows of a person or channel, latest first, each with a button to stop it. */
export function followingCard(
  follower: Follower | undefined,
  scope: FollowScope,
  page: number,
  catalog: Catalog,
  language: Language,
): Reply {
  const words = followWords[language];
  const title = scope === 'me' ? words.listTitle : words.listTitleHere;
  if (follower === undefined || follower.follows.length === 0) {
    const text = scope === 'me' ? words.listEmpty : words.listEmptyHere;
    return { embeds: [{ title, description: text, color: colours.notice }], ephemeral: true };
  }
  const common = commonWords[language];
  const shown = pageOf(follower.follows.toReversed(), page, followsOnPage);
  const lines = shown.items.map(({ id }) => {
    const label = labelOf(id, catalog, language);
    return `**${plain(label?.name ?? id)}**\n-# ${plain(label?.beside ?? words.record)}`;
  });
  return {
    embeds: [
      {
        title: common.count(title, follower.follows.length),
        description: `${lines.join('\n')}\n\n${whenText(follower, language)}`,
        color: colours.list,
        footer: {
          text: [...pageNumber(shown, common), words.room(follower.follows.length, mostFollows[follower.to.kind])].join(
            ' · ',
          ),
        },
      },
    ],
    rows: rowsOf(
      follower.trouble === undefined
        ? []
        : [button(words.tryAgain, customId('following', 'try', scope), { emoji: '🔁', primary: true })],
      shown.items.map(({ id }) =>
        button(
          words.stop(followedName(id, catalog, language)),
          customId('following', 'stop', scope, id, shown.number),
          {
            emoji: '🔕',
          },
        ),
      ),
      [
        ...(scope === 'me'
          ? [button(myStarsWords[language].title, customId('my-stars', 'page', 1), { emoji: '🌟' })]
          : []),
        ...pageButtons(shown, (to) => customId('following', 'list', scope, to), common),
      ],
    ),
    ephemeral: true,
  };
}
