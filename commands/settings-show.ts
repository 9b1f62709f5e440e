import { dailyPostCard } from '../src/cards/daily/post.ts';
import type { Reply } from '../src/cards/kit/reply.ts';
import { settingsNotice } from '../src/cards/settings/settings.ts';
import { dayIn } from '../src/follow/calendar-day.ts';
import { postOf } from '../src/follow/daily-post/due-post.ts';
import { followsOf } from '../src/follow/daily-post/follows.ts';
import { ledgerOf } from '../src/follow/daily-post/ledger.ts';
import { allFollowers } from '../src/follow/followers.ts';
import { newsIn, type News } from '../src/follow/news.ts';
import { dailyPostWords } from '../src/language/words/daily-post.ts';
import { questionOfDay } from '../src/state/daily/question-of-day.ts';
import type { Settings } from '../src/state/servers/servers.ts';
import type { Context } from './command.ts';

const noNews: News = { version: '', facts: {}, first: 0, items: [] };

/** A preview of the post, for the manager alone. It is not recorded as sent. */
export async function todaysPost(server: string, { language, post }: Settings, context: Context): Promise<Reply> {
  const { state, catalog, now } = context;
  const { store } = state;
  const follows = followsOf(await allFollowers(store), server, post.channel);
  const news = (await newsIn(store)) ?? noNews;
  const time = { day: dayIn(post.zone, now), at: now };
  const due = postOf(time, post, follows, await ledgerOf(store, server), { catalog, news });
  const reader = language ?? (post.channel === undefined ? context.language : post.language);
  const question = await questionOfDay(store, catalog, now);
  const card = due && dailyPostCard(due.content, question, catalog, reader, 'shown');
  const shown = card ?? settingsNotice(dailyPostWords[context.language].nothing);
  return { ...shown, ephemeral: true, apart: true };
}
