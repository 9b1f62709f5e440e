import type { FollowScope } from '../src/cards/follow/follow.ts';
import { followNotice } from '../src/cards/follow/follow.ts';
import { followingCard } from '../src/cards/follow/following.ts';
import type { Reply } from '../src/cards/kit/reply.ts';
import { resumeDelivery } from '../src/follow/delivery-trouble.ts';
import type { Follower } from '../src/follow/follower.ts';
import { followerAt } from '../src/follow/followers.ts';
import { removeFollow } from '../src/follow/follows.ts';
import { flagOption, type Command, type Context } from './command.ts';
import { followWords } from '../src/language/words/follow.ts';
import { everywhereCommand, inLanguages } from './everywhere.ts';
import { recipientOf, scopeNamed } from './follow.ts';

async function listOf(scope: FollowScope, page: number, context: Context): Promise<Reply> {
  const to = recipientOf(scope, context);
  if ('embeds' in to) return to;
  return shown(await followerAt(context.state.store, to), scope, page, context);
}

const shown = (
  follower: Follower | undefined,
  scope: FollowScope,
  page: number,
  { catalog, language }: Context,
): Reply => followingCard(follower, scope, page, catalog, language);

/** A button of the list updates the list itself. */
const inPlace = (reply: Reply): Reply => ({ ...reply, ephemeral: false });

export const following = {
  data: everywhereCommand(
    { en: 'following', ja: 'フォロー一覧', ko: '팔로우목록' },
    {
      en: 'What you or this channel follows, and how to stop',
      ja: 'フォロー中の人物・作品の一覧と解除',
      ko: '팔로우한 인물과 작품의 목록, 해제',
    },
  )
    .addBooleanOption((option) =>
      inLanguages(
        option,
        { en: 'here', ja: 'ここに', ko: '여기' },
        {
          en: 'What this channel follows (only for people who may manage it)',
          ja: 'このチャンネルのフォロー（チャンネルの管理権限が必要）',
          ko: '이 채널의 팔로우 (채널 관리 권한 필요)',
        },
      ),
    )
    .toJSON(),

  execute(options, context) {
    return listOf(flagOption(options, 'here') === true ? 'here' : 'me', 1, context);
  },

  async press([verb, whoseText, ...rest], context) {
    const scope = scopeNamed(whoseText);
    if (scope === undefined) return undefined;
    const to = recipientOf(scope, context);
    if ('embeds' in to) return to;
    const { store } = context.state;
    switch (verb) {
      case 'list':
        return inPlace(await listOf(scope, Number(rest[0]), context));
      case 'stop': {
        await removeFollow(store, to, rest[0] ?? '');
        return inPlace(await listOf(scope, Number(rest[1]), context));
      }
      case 'try':
        await resumeDelivery(store, to);
        return followNotice(followWords[context.language].triedAgain);
      default:
        return undefined;
    }
  },
} satisfies Command;
