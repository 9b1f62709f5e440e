import type { Spotted } from '../../search/spot.ts';
import type { Hit } from '../lexicon/hit.ts';
import { isOfKind } from '../lexicon/meaning.ts';
import { overlaps } from './mark.ts';

const owner = /(?:['’]s?|\b(?:his|her|their|an?|the|official|personal))\s$|の$|의 ?$/iu;
const isAboutWorks = ({ meanings }: Hit): boolean =>
  meanings.some((meaning) => isOfKind(meaning, 'form') || isOfKind(meaning, 'genre'));
const isOfSomebody = (all: readonly Spotted[]): boolean =>
  all.some(({ kind, isSure }) => kind === 'person' && isSure) && all.every(({ kind }) => kind !== 'series');

/**
 * "Her Instagram", "Chae Jong-hyeop instagram", "is he on Instagram": an account of somebody, where a question about works
 * names a place to watch.
 */
export const isAccount = (
  { kind, start, end }: Spotted,
  text: string,
  hits: readonly Hit[],
  all: readonly Spotted[],
): boolean =>
  kind === 'service' &&
  hits.some((hit) => overlaps(hit, { start, end }) && hit.meanings.includes('decline.account')) &&
  (owner.test(text.slice(Math.max(0, start - 10), start)) || (isOfSomebody(all) && !hits.some(isAboutWorks)));

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
