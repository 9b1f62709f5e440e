import type { Whose } from '../src/cards/follow/follow.ts';
import { followNotice } from '../src/cards/follow/follow.ts';
import { followingCard } from '../src/cards/follow/following.ts';
import type { Reply } from '../src/cards/kit/reply.ts';
import { followerAt, tryAgain, unfollow, type Follower } from '../src/follow/follows.ts';
import { followWords } from '../src/language/words/follow.ts';
import type { Asking, Command } from './command.ts';
import { everywhereCommand, localisations } from './everywhere.ts';
import { addressOf, whoseNamed } from './follow.ts';

async function listOf(whose: Whose, page: number, asking: Asking): Promise<Reply> {
  const to = addressOf(whose, asking);
  if ('embeds' in to) return to;
  return shown(await followerAt(asking.community.store, to), whose, page, asking);
}

const shown = (follower: Follower | undefined, whose: Whose, page: number, { catalog, language }: Asking): Reply =>
  followingCard(follower, whose, page, catalog, language);

/** A list that was pressed on changes in its place. */
const inPlace = (reply: Reply): Reply => ({ ...reply, ephemeral: false });

export const following = {
  data: everywhereCommand(
    { en: 'following', ja: 'フォロー一覧', ko: '팔로우목록' },
    {
      en: 'What you follow, or what this channel follows, and how to stop',
      ja: 'フォロー中の人物・作品の一覧と解除',
      ko: '팔로우한 인물과 작품의 목록, 해제',
    },
  )
    .addBooleanOption((option) =>
      option
        .setName('here')
        .setNameLocalizations(localisations({ en: 'here', ja: 'ここに', ko: '여기' }))
        .setDescription('What this channel follows (only for people who may manage it)')
        .setDescriptionLocalizations({
          ja: 'このチャンネルのフォロー（チャンネルの管理権限が必要）',
          ko: '이 채널의 팔로우 (채널 관리 권한 필요)',
        }),
    )
    .toJSON(),

  execute(options, asking) {
    return listOf(options['here'] === true || options['here'] === 'true' ? 'here' : 'me', 1, asking);
  },

  async press([verb, whoseText, ...rest], asking) {
    const whose = whoseNamed(whoseText);
    if (whose === undefined) return undefined;
    const to = addressOf(whose, asking);
    if ('embeds' in to) return to;
    const { store } = asking.community;
    switch (verb) {
      case 'list':
        return inPlace(await listOf(whose, Number(rest[0]), asking));
      case 'stop': {
        await unfollow(store, to, rest[0] ?? '');
        return inPlace(await listOf(whose, Number(rest[1]), asking));
      }
      case 'try':
        await tryAgain(store, to);
        return followNotice(followWords[asking.language].triedAgain);
      default:
        return undefined;
    }
  },
} satisfies Command;
