import { postNonce } from '../../src/bot/digests/nonce.ts';
import { ledgerOf } from '../../src/follow/daily-post/ledger.ts';
import type { Store } from '../../src/state/store.ts';
import { postedIn } from './discord-file.ts';
import { postedPath, type Place } from './place.ts';
import { dayOf, firstDay, postServers } from './poster.ts';

const milliseconds = 86_400_000;

/** The faults of the posts so far: one sent twice, one skipped, or one sent and not recorded. */
export async function faultsOfPosts(store: Store, place: Place, acknowledged: string): Promise<string[]> {
  const posted = postedIn(postedPath(place)).map(({ nonce }) => nonce);
  const twice = posted.filter((nonce, index) => posted.indexOf(nonce) !== index).map((nonce) => `${nonce} came twice`);
  const told = [...acknowledged.matchAll(/^(\d+) posted (\S+)$/gmu)].map(([, server = '', day = '']) => [server, day]);
  const unsent = told.filter(([server = '', day = '']) => !posted.includes(postNonce(server, day)));
  const others = await Promise.all(
    postServers.map(async (server) => {
      const { day: last } = await ledgerOf(store, server);
      const lost = told.filter(([one, day = '']) => one === server && day > last);
      const days = Math.max(0, Math.round((Date.parse(last) - Date.parse(dayOf(firstDay))) / milliseconds) + 1);
      const all = Array.from({ length: days }, (_, index) => dayOf(firstDay + index * milliseconds));
      const skipped = all.filter((day) => !posted.includes(postNonce(server, day)));
      return [
        ...lost.map(([, day = '']) => `${server} forgot that it has the post of ${day}`),
        ...skipped.map((day) => `${server} has no post of ${day}`),
      ];
    }),
  );
  return [...twice, ...unsent.map((one) => `${one.join(' ')} was told and not sent`), ...others.flat()];
}
