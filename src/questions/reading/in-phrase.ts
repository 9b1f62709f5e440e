import type { Spotted } from '../../search/spot.ts';
import type { Hit } from '../lexicon/hit.ts';
import { overlaps } from './mark.ts';

/** "Her Instagram", "Chae's Instagram": an account of somebody, where "on Instagram" is a place to watch. */
export const isAccount = ({ kind, start, end }: Spotted, text: string, hits: readonly Hit[]): boolean =>
  kind === 'service' &&
  /(?:['’]s?|\b(?:his|her|their|an?|the|official|personal))\s$|の$|의 ?$/iu.test(
    text.slice(Math.max(0, start - 10), start),
  ) &&
  hits.some((hit) => overlaps(hit, { start, end }) && hit.meanings.includes('decline.account'));

/** "Will it rain", "how much is Netflix", 恋愛対象: the longer phrase is about another subject, and the word in it names nothing. */
export const isInPhrase = ({ start, end, kind }: Spotted, hits: readonly Hit[]): boolean =>
  hits.some(
    (hit) =>
      hit.start <= start &&
      hit.end >= end &&
      hit.end - hit.start > end - start &&
      hit.meanings.every(
        (meaning) =>
          meaning === 'decline.off-topic' ||
          (meaning.startsWith('decline.') && (kind === 'genre' || kind === 'service')),
      ),
  );
