import type { Beside, OfBeside } from './beside.ts';
import { joined } from './clean.ts';
import { close, type Verdict } from './confidence.ts';
import type { Index } from './index/index.ts';
import { isEverydayEnglish } from './latin/everyday-words.ts';
import { lookUp } from './lookup.ts';
import { keepBest, ranked, type Match, type Wanted } from './match.ts';
import type { FindNear } from './near/near.ts';
import type { OtherSurname } from './other-surname.ts';
import { mostBegun, type Beginning } from './prefix.ts';

/** The minimum score of a whole title to be listed beside one that merely ends the same way. */
const nearlyAll = 0.7;

/** A word of a title that is also an ordinary word; longer ones are more distinctive. */
const isOneWord = /^(?:[a-z0-9]+|\p{Script=Han}{2}|[가-힣]{2}|[ァ-ヺー]{2,3})$/u;

/** Entries with the core of a query as one of their keys. `cleaned` is the whole query, and `beside` what was removed from it. */
export type ByKeys = (cleaned: string, core: string, beside: Beside, wanted: Wanted) => Verdict | undefined;

export interface ByKeysParts {
  readonly index: Index;
  readonly beginning: Beginning;
  readonly near: FindNear;
  readonly otherSurname: OtherSurname;
  readonly ofBeside: OfBeside;
}

export function createByKeys({ index, beginning, near, otherSurname, ofBeside }: ByKeysParts): ByKeys {
  const { entries } = index;

  function withoutOtherSurnames(cleaned: string, core: string, wanted: Wanted): Map<number, Match> {
    const found = new Map(lookUp(index, core, wanted));
    const [isOther, isOtherInCore] = [otherSurname(cleaned), otherSurname(core)];
    for (const [entry, { tier, by }] of found) {
      if ((tier !== 'exact' || by === 'part') && (isOther(entry) || isOtherInCore(entry))) found.delete(entry);
    }
    return found;
  }

  /** Adds the titles that a part of a title may mean as well. */
  function addOtherTitles(found: Map<number, Match>, best: Match, core: string, wanted: Wanted): void {
    // "First Love" is part of one title and the beginning of another.
    for (const match of beginning(core, wanted, mostBegun)) keepBest(found, { ...match, score: match.score + 0.1 });
    if (best.tier !== 'prefix') return;
    // "I Love You" is the end of one title and nearly all of another.
    const most = Math.max(...[...found.values()].map(({ score }) => score));
    for (const match of near.search(core, wanted).matches)
      if (match.score >= nearlyAll) keepBest(found, { ...match, score: Math.max(match.score, most - 0.02) });
  }

  /** 七人の秘書 is a series, and 七人の秘書 THE MOVIE is the film that the query asks for. */
  function ofOtherForm(found: ReadonlyMap<number, Match>, core: string, beside: Beside, wanted: Wanted): Match[] {
    const fits = (match: Match): boolean => ofBeside.fits(match, beside);
    if (beside.forms.length === 0 || [...found.values()].some(fits)) return [];
    return beginning(core, wanted, mostBegun).filter(fits);
  }

  return (cleaned, core, beside, wanted) => {
    const found = withoutOtherSurnames(cleaned, core, wanted);
    const [best] = ranked(found.values());
    if (best === undefined) return undefined;
    const isPart = best.score < (entries[best.entry]?.kind === 'series' ? 0.98 : 0.91);
    if (isPart) addOtherTitles(found, best, core, wanted);
    const ofForm = ofOtherForm(found, core, beside, wanted);
    if (ofForm.length > 0) return close([...ofForm, ...ranked(found.values())]);
    const verdict = ofBeside.judge(ranked(found.values()), beside, joined(core));
    // A later word ("romance", 温泉) is hardly a title: a "ghost drama" has ghosts in it, 게임 추천 asks for games.
    const isLaterWord = isPart && verdict.matches[0]?.tier === 'prefix' && isOneWord.test(core);
    const isSaid = isEverydayEnglish(core) || (beside.forms.length === 0 && /^\P{Script=Latin}+$/u.test(core));
    if (isLaterWord && core !== cleaned && isSaid) return undefined;
    return isLaterWord ? close(verdict.matches) : verdict;
  };
}
