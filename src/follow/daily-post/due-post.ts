import type { Catalog } from '../../catalog/catalog.ts';
import type { PostSettings } from '../../state/servers/settings.ts';
import type { Follow } from '../follower.ts';
import { nextAfter, undeliveredFrom } from '../gather.ts';
import type { News } from '../news.ts';
import { postContent, type PostContent } from './content.ts';
import { isStopped, type PostLedger } from './ledger.ts';
import type { PostTime } from './post-time.ts';

/** The version of the data that a post is decided on. */
export interface PostData {
  readonly catalog: Catalog;
  readonly news: News;
}

/** The first item of the news that is not older than an instant. */
function firstSince(news: News, instant: number): number {
  const index = news.items.findIndex(({ at }) => at >= instant);
  return news.first + (index === -1 ? news.items.length : index);
}

/** The undelivered news of a server. News from before the post was switched on does not count. */
const untold = ({ next }: PostLedger, { on }: PostSettings, news: News): number => Math.max(next, firstSince(news, on));

export interface DuePost {
  readonly content: PostContent;
  /** The position of the ledger after the post. */
  readonly reached: Pick<PostLedger, 'day' | 'next'>;
}

/** The content of a server's post for a day, given its ledger. */
export function postOf(
  { day, at }: PostTime,
  post: PostSettings,
  follows: readonly Follow[],
  ledger: PostLedger,
  { catalog, news }: PostData,
): DuePost | undefined {
  const next = untold(ledger, post, news);
  const content = postContent({ day, until: at, parts: post.parts, follows, next }, catalog, news);
  return content && { content, reached: { day, next: nextAfter(undeliveredFrom(news, next, at), news) } };
}

/** Whether a new post may be sent: today's has not been sent yet, and posts are not stopped. */
export const mayPost = (ledger: PostLedger, post: PostSettings, time: PostTime | undefined): time is PostTime =>
  time !== undefined && post.channel !== undefined && ledger.day < time.day && !isStopped(ledger, post);
