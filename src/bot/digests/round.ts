import type { Catalog } from '../../catalog/catalog.ts';
import { digestTimeToday } from '../../follow/digest-time.ts';
import { allFollowers } from '../../follow/followers.ts';
import { channelsWithNews } from '../../follow/daily-post/channels.ts';
import { describeError } from '../log.ts';
import { newsReader } from './current-news.ts';
import { deliverDigest, type DeliveryParts } from './delivery.ts';

export interface DigestParts extends DeliveryParts {
  /** The newest good data. */
  readonly catalog: () => Catalog;
}

/** The number of consecutive failures after which a round ends and leaves Discord alone until the next minute. */
const failuresBeforeRest = 3;

/** Today's digest day of each zone, worked out once a round; undefined before nine o'clock there. */
function digestDays(now: Date) {
  const days = new Map<string, string | undefined>();
  return {
    of(zone: string): string | undefined {
      if (!days.has(zone)) days.set(zone, digestTimeToday(zone, now)?.day);
      return days.get(zone);
    },
    all: (): ReadonlyMap<string, string | undefined> => days,
  };
}

/** A function that sends every due digest once. It runs in one process at a time. */
export function createDigestRound(parts: DigestParts) {
  const { store, log } = parts;
  const currentNews = newsReader(store, parts.now);
  /** The last finished day of each zone: later news waits for tomorrow, so its followers need no second look. */
  const finished = new Map<string, string>();

  async function round(isClosing: () => boolean): Promise<void> {
    const catalog = parts.catalog();
    const news = await currentNews(catalog);
    if (news === undefined) return;
    const days = digestDays(parts.now());
    const unfinished = new Set<string>();
    let failures = 0;
    const inPosts = await channelsWithNews(store);
    for (const follower of await allFollowers(store)) {
      const { to, zone, ledger, trouble } = follower;
      // The daily post of the server brings this channel the same news.
      if (to.kind === 'channel' && inPosts.has(to.id)) continue;
      const day = days.of(zone);
      if (day === undefined || trouble !== undefined) continue;
      if (ledger.pending === undefined && finished.get(zone) === day) continue;
      if (isClosing() || failures >= failuresBeforeRest) return;
      try {
        const result = await deliverDigest(parts, follower, day, { catalog, news });
        failures = result === 'later' ? failures + 1 : 0;
      } catch (error) {
        log({ level: 'error', event: 'digest failed', error: describeError(error) });
        unfinished.add(zone);
        failures += 1;
      }
    }
    for (const [zone, day] of days.all()) if (day !== undefined && !unfinished.has(zone)) finished.set(zone, day);
  }

  return (isClosing: () => boolean = () => false): Promise<void | undefined> =>
    store.alone('digests', () => round(isClosing));
}
