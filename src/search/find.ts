import { nothingBeside } from './beside.ts';
import { createByRequest } from './by-request.ts';
import { cleanQuery } from './clean.ts';
import { close, nothing, ofWholeName, type Verdict } from './confidence.ts';
import { jamoOfShiftedKeys, onOtherLayout } from './hangul/keyboard.ts';
import type { Index } from './index/index.ts';
import { isEverydayEnglish } from './latin/everyday-words.ts';
import type { Match, Wanted } from './match.ts';
import { isFinishedName, isWholeName } from './names/whole-name.ts';
import { nameAtHead } from './query/name-at-head.ts';
import { createOtherSeason, createSeasonsOf } from './other-season.ts';
import type { Beginning } from './prefix.ts';
import { createSteps } from './steps.ts';
import { withoutPossessive } from './query/possessive.ts';
import type { Peel, Peeled } from './query/qualifiers.ts';

const nothingPeeled: Omit<Peeled, 'cleaned'> = { plain: '', withoutParticle: undefined, ...nothingBeside };

/** A match through another keyboard layout is not an exact name. */
const byKeyboard = (match: Match): Match => ({ ...match, tier: 'folded', by: 'keyboard', score: match.score - 0.02 });

/** Determines the person or work that a query means, as typed. */
export type Find = (query: string, wanted: Wanted) => Verdict;

/** Tries each step only if the previous one finds nothing: keys, keys without qualifiers, prefix, near. */
export function createFind(index: Index, peel: Peel, beginning: Beginning): Find {
  const isOtherSeason = createOtherSeason(index);
  const seasonsOf = createSeasonsOf(index, beginning);
  const steps = createSteps(index, peel, beginning);
  const byRequest = createByRequest(judged);

  function judged(cleaned: string, wanted: Wanted): Verdict {
    const named = peel(cleaned);
    const peeled = named ?? { ...nothingPeeled, cleaned };
    const verdict = steps.ofMembers(peeled, byStep(cleaned, peeled, wanted));
    // "netflix" and 배우 say what is looked for, and name nobody, though an alias or a title has them as a word. Two such
    // words may be a part of a title: "the best".
    const isOnlyBeside = named === undefined && !cleaned.includes(' ') && verdict.matches[0]?.tier === 'prefix';
    return isOnlyBeside ? { verdict: 'none', matches: verdict.matches } : verdict;
  }

  function byStep(cleaned: string, peeled: Peeled, wanted: Wanted): Verdict {
    const { byKeys, byName } = steps;
    const { plain, cleaned: core, withoutParticle } = peeled;
    // Kim Jeong-ho is not the beginning of Kim Jeong-hoon, nor is Kim Min the beginning of Kim Min-kyo.
    const isName = core.includes(' ') && isWholeName(core);
    const isFinished = isName && isFinishedName(core);
    const possessive = withoutPossessive(core);
    // Words after a whole Korean name do not make it more similar to another: "Nam Hyun-woo who's this".
    const head = nameAtHead(cleaned) ?? nameAtHead(core);
    return (
      byName(cleaned, wanted) ??
      steps.byKin(cleaned, wanted) ??
      byRequest(cleaned, wanted) ??
      steps.byGroup(peeled, wanted) ??
      (plain === '' || plain === cleaned ? undefined : byKeys(cleaned, plain, peeled, wanted)) ??
      (core === cleaned || core === plain ? undefined : byKeys(cleaned, core, peeled, wanted)) ??
      (withoutParticle === undefined ? undefined : ofWholeName(byKeys(cleaned, withoutParticle, peeled, wanted))) ??
      (possessive === undefined ? undefined : byKeys(cleaned, possessive, peeled, wanted)) ??
      (isName ? undefined : (steps.byKnownFor(cleaned, wanted) ?? steps.byPhrases(cleaned, core, wanted))) ??
      steps.byHead(cleaned, wanted) ??
      (core === cleaned ? undefined : steps.byHead(core, wanted)) ??
      (isFinished ? undefined : steps.byPrefix(cleaned, nothingBeside, wanted)) ??
      (isFinished || core === cleaned || head !== undefined || isEverydayEnglish(core)
        ? undefined
        : steps.byPrefix(core, peeled, wanted)) ??
      steps.byTitleBeforeParticle(cleaned, wanted) ??
      steps.byNear(head ?? cleaned, head ?? core, wanted)
    );
  }

  function ofText(cleaned: string, wanted: Wanted): Verdict {
    const verdict = judged(cleaned, wanted);
    const [first] = verdict.matches;
    const isFound = first !== undefined && verdict.verdict !== 'none';
    if (isFound && !isOtherSeason(cleaned, first.entry)) return verdict;
    const asked = seasonsOf(cleaned, wanted);
    if (asked.length === 0) return verdict.verdict === 'clear' ? close(verdict.matches) : verdict;
    return close(isFound ? [...asked, ...verdict.matches] : asked);
  }

  return (query, wanted) => {
    const cleaned = cleanQuery(query);
    if (cleaned === '') return nothing;
    const verdict = ofText(cleaned, wanted);
    const jamo = verdict.verdict === 'clear' ? undefined : jamoOfShiftedKeys(query);
    const typed = jamo === undefined ? nothing : ofText(jamo, wanted);
    if (typed.verdict !== 'none') return { ...typed, matches: typed.matches.map(byKeyboard) };
    const other = verdict.verdict === 'none' && !isEverydayEnglish(cleaned) ? onOtherLayout(cleaned) : undefined;
    const otherwise = other === undefined ? nothing : ofText(other, wanted);
    return otherwise.verdict === 'none' ? verdict : close(otherwise.matches.map(byKeyboard));
  };
}
