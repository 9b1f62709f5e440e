import { myStarsCalendar } from '../src/cards/my-stars/calendar.ts';
import { myStarsCard } from '../src/cards/my-stars/my-stars.ts';
import type { Reply } from '../src/cards/kit/reply.ts';
import { followerAt } from '../src/follow/followers.ts';
import { starDates } from '../src/insights/my-stars.ts';
import type { Command, Context } from './command.ts';
import { everywhereCommand } from './everywhere.ts';

async function followedBy({ state, origin }: Context): Promise<string[]> {
  const follower = await followerAt(state.store, { kind: 'user', id: origin.user });
  return (follower?.follows ?? []).map(({ id }) => id);
}

async function pageOfMine(page: number, context: Context): Promise<Reply> {
  const { catalog, language, now } = context;
  const followed = await followedBy(context);
  return myStarsCard(followed, starDates(followed, catalog, now), page, catalog, language, now);
}

export const myStars = {
  data: everywhereCommand(
    { en: 'my-stars', ja: '推しの予定', ko: '내스타' },
    {
      en: 'What those you follow are in next, their birthdays and anniversaries; also as a calendar file',
      ja: 'フォロー中の人物・作品の今後の予定、誕生日と記念日（カレンダー用ファイルも）',
      ko: '팔로우한 인물과 작품의 앞으로의 일정, 생일과 기념일 (캘린더 파일도 제공)',
    },
  ).toJSON(),

  execute(_options, context) {
    return pageOfMine(1, context);
  },

  async press([verb, page], context) {
    const { catalog, language, now } = context;
    // The page is on a message that only its reader sees, so a press turns the page in place.
    if (verb === 'page') return { ...(await pageOfMine(Number(page), context)), ephemeral: false };
    if (verb === 'file')
      return myStarsCalendar(starDates(await followedBy(context), catalog, now), catalog, language, now);
    return undefined;
  },
} satisfies Command;
