import { allServers } from '../../state/servers/servers.ts';
import type { Store } from '../../state/store.ts';

/** The channels whose daily post holds the news of what the server follows: they get no digest of their own. */
export async function channelsWithNews(store: Store): Promise<ReadonlySet<string>> {
  const servers = await allServers(store);
  return new Set(
    servers.flatMap(({ settings: { post } }) =>
      post.channel !== undefined && post.parts.includes('news') ? [post.channel] : [],
    ),
  );
}
