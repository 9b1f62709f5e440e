import type { Follow, Follower } from '../follower.ts';

/** The people and works that any channel of a server follows, each once. */
export function followsOf(followers: readonly Follower[], server: string, channel: string | undefined): Follow[] {
  const theirs = followers.filter(
    ({ to, server: known }) => to.kind === 'channel' && (known === server || to.id === channel),
  );
  const follows = new Map<string, Follow>();
  for (const follow of theirs.flatMap((follower) => follower.follows)) {
    const known = follows.get(follow.id);
    if (known === undefined || follow.from < known.from) follows.set(follow.id, follow);
  }
  return [...follows.values()];
}
