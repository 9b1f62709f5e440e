import { createAmong } from './among.ts';
import { createByGroup } from './by-group.ts';
import { createByHead, createByTitleBeforeParticle } from './by-head.ts';
import { createByKin } from './by-kin.ts';
import { createByRequest } from './by-request.ts';
import { createOfBeside, nothingBeside, type Beside } from './beside.ts';
import { cleanQuery, joined } from './clean.ts';
import { close, nothing, ofNear, ofWholeName, type Verdict } from './confidence.ts';
import { hasSyllables } from './has-syllables.ts';
import { createNamesInHanja } from './hanja-names.ts';
import { jamoOfShiftedKeys } from './hangul/keyboard.ts';
import type { Index } from './index/index.ts';
import { isEverydayEnglish } from './latin/everyday-words.ts';
import { lookUp, lookUpRare } from './lookup.ts';
import { keepBest, ranked, type Match, type Wanted } from './match.ts';
import { createNear } from './near/near.ts';
import { isFinishedName, isWholeName } from './names/whole-name.ts';
import { nameAtHead } from './query/name-at-head.ts';
import { namesOfOneWord } from './one-word-names.ts';
import { createOtherJapaneseName } from './other-japanese-name.ts';
import { createOtherSeason, createSeasonsOf } from './other-season.ts';
import { createOtherSurname } from './other-surname.ts';
import { otherwiseCalled } from './otherwise-called.ts';
import { createPhrases } from './phrases.ts';
import type { Beginning } from './prefix.ts';
import { createByKnownFor } from './known-for.ts';
import { withoutPossessive, type Peel } from './query/qualifiers.ts';
import { piecesByScript } from './script.ts';

/** The minimum score of a whole title to be listed beside one that merely ends the same way. */
const nearlyAll = 0.7;

/** The maximum number of prefix matches to examine. */
const mostBegun = 30;

/** A word of a title that is a word of the language as well; longer ones tell more. */
const isOneWord = /^(?:[a-z0-9]+|\p{Script=Han}{2}|[가-힣]{2}|[ァ-ヺー]{2,3})$/u;

const nothingPeeled = { plain: '', withoutParticle: undefined, ...nothingBeside };

/** A match through another keyboard layout is not an exact name. */
const byKeyboard = (match: Match): Match => ({ ...match, tier: 'folded', by: 'keyboard', score: match.score - 0.02 });

/** Determines the person or work that a query means, as typed. */
export type Find = (query: string, wanted: Wanted) => Verdict;

/** Tries each step only if the previous one finds nothing: keys, keys without qualifiers, prefix, near. */
export function createFind(index: Index, peel: Peel, beginning: Beginning): Find {
  const otherSurname = createOtherSurname(index);
  const isOtherSeason = createOtherSeason(index);
  const seasonsOf = createSeasonsOf(index, beginning);
  const ofBeside = createOfBeside(index);
  const otherJapaneseName = createOtherJapaneseName(index);
  const near = createNear(index, otherSurname, otherJapaneseName);
  const among = createAmong(index, near, beginning);
  const byGroup = createByGroup(index, among);
  const { ofPhrases, anyName } = createPhrases({ index, beginning, among });
  const { entries } = index;
  const namesInHanja = createNamesInHanja(index);
  const byKnownFor = createByKnownFor(index);

  function byKeys(cleaned: string, core: string, beside: Beside, wanted: Wanted): Verdict | undefined {
    const found = new Map(lookUp(index, core, wanted));
    const [isOther, isOtherInCore] = [otherSurname(cleaned), otherSurname(core)];
    for (const [entry, { tier, by }] of found) {
      if ((tier !== 'exact' || by === 'part') && (isOther(entry) || isOtherInCore(entry))) found.delete(entry);
    }
    if (found.size === 0) return undefined;
    const best = ranked(found.values())[0];
    const isPart = best !== undefined && best.score < (entries[best.entry]?.kind === 'series' ? 0.98 : 0.91);
    // "First Love" is part of one title and the beginning of another.
    if (isPart)
      for (const match of beginning(core, wanted, mostBegun)) keepBest(found, { ...match, score: match.score + 0.1 });
    // "I Love You" is the end of one title and nearly all of another.
    if (isPart && best.tier === 'prefix') {
      const most = Math.max(...[...found.values()].map(({ score }) => score));
      for (const match of near.search(core, wanted).matches)
        if (match.score >= nearlyAll) keepBest(found, { ...match, score: Math.max(match.score, most - 0.02) });
    }
    // 七人の秘書 is a series, and 七人の秘書 THE MOVIE is the film that the query asks for.
    const isOtherForm = beside.forms.length > 0 && ![...found.values()].some((match) => ofBeside.fits(match, beside));
    const ofForm = isOtherForm
      ? beginning(core, wanted, mostBegun).filter((match) => ofBeside.fits(match, beside))
      : [];
    if (ofForm.length > 0) return close([...ofForm, ...ranked(found.values())]);
    const verdict = ofBeside.judge(ranked(found.values()), beside, joined(core));
    // A later word ("romance", 温泉) is hardly a title: a "ghost drama" has ghosts in it, 게임 추천 asks for games.
    const isLaterWord = isPart && verdict.matches[0]?.tier === 'prefix' && isOneWord.test(core);
    const isSaid = isEverydayEnglish(core) || (beside.forms.length === 0 && /^\P{Script=Latin}+$/u.test(core));
    if (isLaterWord && core !== cleaned && isSaid) return undefined;
    return isLaterWord ? close(verdict.matches) : verdict;
  }

  const byName = (name: string, wanted: Wanted): Verdict | undefined => byKeys(name, name, nothingBeside, wanted);
  const byHead = createByHead(index, byName);
  const byTitleBeforeParticle = createByTitleBeforeParticle(index, byName);

  function byPrefix(cleaned: string, beside: Beside, wanted: Wanted): Verdict | undefined {
    const length = joined(cleaned).length;
    const isLatin = /^[a-z0-9 ]+$/u.test(cleaned);
    // A prefix of initial consonants or of two Latin letters fits too many names.
    if (length < (isLatin ? 3 : 2) || /^[ㄱ-ㅎ]+$/u.test(cleaned)) return undefined;
    const begun = beginning(cleaned, wanted, mostBegun);
    // "Yunha" is Younha, and also the beginning of Yunhak.
    const said = isLatin && !cleaned.includes(' ') ? namesOfOneWord(index, cleaned, wanted) : [];
    if (said.length > 0) return close([...said, ...begun]);
    const matches = isLatin ? begun : begun.filter(({ entry }) => hasSyllables(index, entry, cleaned));
    if (matches.length === 0) return undefined;
    // アニメ begins a title, and also states a kind of work; 吉田恵 is a name, and begins 吉田恵里香.
    const mayEnd = matches.some(({ entry }) => entries[entry]?.kind !== 'series') && /^\p{Script=Han}+$/u.test(cleaned);
    const isLong = length >= (isLatin ? 5 : 3) && !isWholeName(cleaned) && !mayEnd && peel(cleaned) !== undefined;
    return isLong ? ofBeside.judge(matches, beside, joined(cleaned)) : close(matches);
  }

  /**
   * Finds a whole name in a longer query, unless all of it is nearly another name: "Assassination Clasroom:
   * Graduation".
   */
  function byPhrases(cleaned: string, core: string, wanted: Wanted): Verdict | undefined {
    const ofCore = ofPhrases(core, [...piecesByScript(core), ...otherwiseCalled(cleaned)], wanted);
    // 뮤지컬 is a kind of work, and the beginning of 뮤지컬 궁.
    const verdict = ofCore ?? (core === cleaned ? undefined : ofPhrases(cleaned, [], wanted));
    if (verdict?.verdict !== 'clear') return verdict;
    const nearest = near.search(cleaned, wanted).matches[0];
    const isNearer = nearest !== undefined && nearest.score >= 0.9 && nearest.entry !== verdict.matches[0]?.entry;
    return isNearer ? undefined : verdict;
  }

  /** Searches with and without the removed qualifiers: a title may begin with "the". */
  function byNear(cleaned: string, core: string, wanted: Wanted): Verdict {
    // A "ghost drama" is hardly one called Ghost.
    const first = near.search(core !== cleaned && isEverydayEnglish(core) ? cleaned : core, wanted);
    const all = core === cleaned ? first : near.search(cleaned, wanted);
    const best = (all.matches[0]?.score ?? 0) > (first.matches[0]?.score ?? 0) ? all : first;
    const verdict = ofNear(best, entries);
    // A whole name may have the consonants of a title: パク・ミソン and Virgin Snow are PKMSN.
    const [word = ''] = core.split(' ');
    const isBehindName = isFinishedName(word) && !isEverydayEnglish(word);
    if (verdict.verdict !== 'none' || best.query.isName || isBehindName) return verdict;
    const rare = ranked(lookUpRare(index, core, wanted).values());
    if (rare.length > 0) return close(rare);
    const read = namesInHanja(joined(core), wanted);
    if (read.length > 0) return close(read);
    const named = [core, cleaned].map((text) => anyName(text, wanted)).find((found) => found.length > 0);
    return named === undefined ? verdict : close(named);
  }
  const byRequest = createByRequest(judged);
  const ofKin = createByKin(index, byName);

  function judged(cleaned: string, wanted: Wanted): Verdict {
    const peeled = peel(cleaned) ?? { ...nothingPeeled, cleaned };
    const { plain, cleaned: core, withoutParticle } = peeled;
    // Kim Jeong-ho is not the beginning of Kim Jeong-hoon, nor is Kim Min the beginning of Kim Min-kyo.
    const isName = core.includes(' ') && isWholeName(core);
    const isFinished = isName && isFinishedName(core);
    const possessive = withoutPossessive(core);
    // Words after a whole Korean name do not make it more similar to another: "Nam Hyun-woo who's this".
    const head = nameAtHead(cleaned) ?? nameAtHead(core);
    return (
      byKeys(cleaned, cleaned, nothingBeside, wanted) ??
      ofKin(cleaned, wanted) ??
      byRequest(cleaned, wanted) ??
      byGroup(peeled, wanted) ??
      (plain === '' || plain === cleaned ? undefined : byKeys(cleaned, plain, peeled, wanted)) ??
      (core === cleaned || core === plain ? undefined : byKeys(cleaned, core, peeled, wanted)) ??
      (withoutParticle === undefined ? undefined : ofWholeName(byKeys(cleaned, withoutParticle, peeled, wanted))) ??
      (possessive === undefined ? undefined : byKeys(cleaned, possessive, peeled, wanted)) ??
      (isName ? undefined : (byKnownFor(cleaned, wanted) ?? byPhrases(cleaned, core, wanted))) ??
      byHead(cleaned, wanted) ??
      (core === cleaned ? undefined : byHead(core, wanted)) ??
      (isFinished ? undefined : byPrefix(cleaned, nothingBeside, wanted)) ??
      (isFinished || core === cleaned || head !== undefined || isEverydayEnglish(core)
        ? undefined
        : byPrefix(core, peeled, wanted)) ??
      byTitleBeforeParticle(cleaned, wanted) ??
      byNear(head ?? cleaned, head ?? core, wanted)
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
    return typed.verdict === 'none' ? verdict : { ...typed, matches: typed.matches.map(byKeyboard) };
  };
}
