import { dayInUtc } from '../../catalog/calendar.ts';
import { postClock, type PostTime } from '../../follow/daily-post/post-time.ts';
import { allLedgers, beginning } from '../../follow/daily-post/ledger.ts';
import { allFollowers } from '../../follow/followers.ts';
import { allServers, forgetSilentServers } from '../../state/servers/servers.ts';
import type { ServerSettings } from '../../state/servers/settings.ts';
import { questionOfDay } from '../../state/daily/question-of-day.ts';
import { describeError } from '../log.ts';
import { newsReader } from './current-news.ts';
import { deliverPost } from './post-delivery.ts';
import type { DigestParts } from './round.ts';

/** The number of consecutive failures after which a round ends and leaves Discord alone until the next minute. */
const failuresBeforeRest = 3;

/** The key of a server's day. It includes the settings, so a change makes the round look again. */
const dayOf = ({ day }: PostTime, { post }: ServerSettings): string => `${day} ${post.chosen} ${post.parts.join()}`;

/** A function that sends every daily post that is due. It runs in one process at a time. */
export function createPostRound(parts: DigestParts) {
  const { store, log, now } = parts;
  const currentNews = newsReader(store, now);
  /** The last day on which each server had no news, or received it. */
  const finished = new Map<string, string>();
  let swept = '';

  /** The sweep runs once a day; what it leaves waits for the next one. */
  async function sweep(instant: Date): Promise<void> {
    const today = dayInUtc(instant);
    if (swept === today) return;
    await forgetSilentServers(store, instant);
    swept = today;
  }

  async function round(isClosing: () => boolean): Promise<void> {
    const instant = now();
    const timeOf = postClock(instant);
    await sweep(instant);
    const ledgers = await allLedgers(store);
    const waiting = (await allServers(store)).flatMap((one) => {
      const ledger = ledgers.get(one.server) ?? beginning;
      const time = timeOf(one.settings.post);
      const isFinished = time === undefined || finished.get(one.server) === dayOf(time, one.settings);
      const isOff = one.settings.post.channel === undefined;
      return isOff || (isFinished && ledger.pending === undefined) ? [] : [{ ...one, ledger, time }];
    });
    if (waiting.length === 0) return;
    const catalog = parts.catalog();
    const news = await currentNews(catalog);
    if (news === undefined) return;
    const delivery = {
      catalog,
      news,
      followers: await allFollowers(store),
      question: await questionOfDay(store, catalog, instant),
    };
    let failures = 0;
    for (const { ledger, time, ...server } of waiting) {
      if (isClosing() || failures >= failuresBeforeRest) return;
      try {
        const result = await deliverPost(parts, server, ledger, time, delivery);
        failures = result === 'later' ? failures + 1 : 0;
        if (result === undefined && time !== undefined && ledger.pending === undefined)
          finished.set(server.server, dayOf(time, server.settings));
      } catch (error) {
        log({ level: 'error', event: 'daily post failed', error: describeError(error) });
        failures += 1;
      }
    }
  }

  return (isClosing: () => boolean = () => false): Promise<void | undefined> =>
    store.alone('daily posts', () => round(isClosing));
}
