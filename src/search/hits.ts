import type { FoundBy, Hit, SearchResult } from './result.ts';

/** The hits that a result answers or offers, best first, without near matches that it only mentions. */
export function offeredHits(result: SearchResult): readonly Hit[] {
  switch (result.verdict) {
    case 'clear':
      return [result.hit, ...result.others];
    case 'close':
      return result.hits;
    case 'none':
      return [];
  }
}

/** All hits of a result, best first: those that it answers, offers or only mentions. */
export const allHits = (result: SearchResult): readonly Hit[] =>
  result.verdict === 'none' ? result.near : offeredHits(result);

const guesses: ReadonlySet<FoundBy | undefined> = new Set(['words', 'choseong', 'initials', 'keyboard'] as const);

/** Whether the reason for a hit is only a guess in running text: words of a title, initials, another keyboard. */
export const isGuessed = ({ by }: Hit): boolean => guesses.has(by);
