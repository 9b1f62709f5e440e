import { clean, joined } from './clean.ts';
import { choseongOf } from './hangul/jamo.ts';
import { letterKey } from './key.ts';
import type { Index } from './index/index.ts';
import { keepBest, meaningOf, type Match, type Wanted } from './match.ts';
import { remembered } from './remembered.ts';
import type { Reading } from './query/reading.ts';
import { otherReadings, rareReadings, sameLoss, sameReadings } from './query/readings.ts';

/**
 * /ask looks up overlapping windows of one sentence, and each look-up tries several phrases of its window, so results
 * are cached.
 */
const mostRemembered = 512;
const sameReadingsOf = remembered(
  (cleaned): readonly Reading[] => [{ key: letterKey(cleaned), loss: 0 }, ...sameReadings(cleaned)],
  mostRemembered,
);
const otherReadingsOf = remembered(otherReadings, mostRemembered);

/** Below this score the match is only a part of a name, and another reading may find the whole one. */
const wholeName = 0.93;

function look(
  index: Index,
  { key, loss, by, isGuess = false, isWhole = false }: Reading,
  wanted: Wanted,
  found: Map<number, Match>,
): void {
  index.keys.exact(key, (entry, label) => {
    if (!wanted(entry)) return;
    const meaning = meaningOf(label);
    if (isWhole && meaning.tier === 'prefix') return;
    keepBest(found, {
      entry,
      // A match through another reading is never exact.
      tier: isGuess ? 'near' : loss > sameLoss && meaning.tier === 'exact' ? 'folded' : meaning.tier,
      by: by ?? meaning.by,
      score: meaning.score - loss,
    });
  });
}

const hasWhole = (found: Map<number, Match>): boolean =>
  [...found.values()].some(({ score, by }) => score > wholeName && by !== 'part');

/** Caches the entries found by text among those of some kinds. A surname of thousands is not cached. */
const knownByText = new WeakMap<Wanted, Map<string, ReadonlyMap<number, Match>>>();
const mostKept = 64;

function known(wanted: Wanted): Map<string, ReadonlyMap<number, Match>> | undefined {
  if (wanted.isOfKinds !== true) return undefined;
  const texts = knownByText.get(wanted) ?? new Map<string, ReadonlyMap<number, Match>>();
  if (texts.size >= mostRemembered) texts.clear();
  knownByText.set(wanted, texts);
  return texts;
}

/**
 * Finds every entry that has the query as a key, first letter by letter, then in other readings, with a few table
 * look-ups. Two thirds of the look-ups for one question repeat phrases, because its windows overlap.
 */
export function lookUp(index: Index, cleaned: string, wanted: Wanted): ReadonlyMap<number, Match> {
  const texts = known(wanted);
  const before = texts?.get(cleaned);
  if (before !== undefined) return before;
  const found = lookUpAnew(index, cleaned, wanted);
  if (found.size <= mostKept) texts?.set(cleaned, found);
  return found;
}

function lookUpAnew(index: Index, cleaned: string, wanted: Wanted): ReadonlyMap<number, Match> {
  const found = new Map<number, Match>();
  for (const reading of sameReadingsOf(cleaned)) look(index, reading, wanted, found);
  if (hasWhole(found)) return found;
  bySyllablesAndInitials(index, cleaned, wanted, found);
  for (const reading of otherReadingsOf(cleaned)) look(index, reading, wanted, found);
  return found;
}

const begunAndInitials = /^([가-힣]+)[ㄱ-ㅎ]+$/u;

/** 채ㅈㅎ: matches names with these initials whose typed syllables are equal. */
function bySyllablesAndInitials(index: Index, cleaned: string, wanted: Wanted, found: Map<number, Match>): void {
  const [, syllables] = begunAndInitials.exec(joined(cleaned)) ?? [];
  if (syllables === undefined) return;
  const all = new Map<number, Match>();
  look(index, { key: choseongOf(joined(cleaned)), loss: 0 }, wanted, all);
  for (const match of all.values()) {
    const { names, aliases = [] } = index.entries[match.entry] ?? { names: {} };
    const isWritten = [names.ko, ...aliases].some((name) => joined(clean(name ?? '')).startsWith(syllables));
    if (isWritten) keepBest(found, match);
  }
}

/** The last resort if nothing is near: initials, and English titles in kana or hangul. */
export function lookUpRare(index: Index, cleaned: string, wanted: Wanted): ReadonlyMap<number, Match> {
  const found = new Map<number, Match>();
  for (const reading of rareReadings(cleaned)) look(index, reading, wanted, found);
  return found;
}
