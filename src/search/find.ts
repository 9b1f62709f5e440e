import type { Answer, FindableKind } from './answer.ts';
import { clean, cleanQuery, joined } from './clean.ts';
import { close, noAnswer, ofKeys, ofNear } from './confidence.ts';
import type { Index } from './index/index.ts';
import { lookUp, lookUpRare } from './lookup.ts';
import { keepBest, ranked, wantedKinds, type Match, type Wanted } from './match.ts';
import { isWellFormedName } from './latin/well-formed.ts';
import { createNear } from './near/near.ts';
import { phrasesOf } from './phrases.ts';
import { createBeginning } from './prefix.ts';
import { withoutPossessive, type Peel } from './query/qualifiers.ts';
import { piecesByScript } from './script.ts';

/** Of same-named records those of the year asked for; all, but as a mere choice, where none is of that year. */
function ofYears(matches: readonly Match[], years: readonly number[], text: string, { entries }: Index): Answer {
  if (years.length === 0) return ofKeys(matches, text, entries);
  const fitting = matches.filter(({ entry }) => entries[entry]?.years?.some((year) => years.includes(year)));
  return fitting.length === 0 ? close(matches, entries) : ofKeys(fitting, text, entries);
}

/** Of what begins so, this many are looked at. */
const mostBegun = 30;

/** Hangul is compared by its jamo, so 정동호 begins 정동환: to be meant, the syllables must be the same. */
function hasSyllables(index: Index, number: number, cleaned: string): boolean {
  if (!/[가-힣]$/u.test(cleaned)) return true;
  const { names, aliases = [] } = index.entries[number] ?? { names: {} };
  return [names.ko, ...aliases].some((name) => name !== undefined && joined(clean(name)).includes(joined(cleaned)));
}

/** An answer by a whole name only: 이지은 is not 이지 with 은. */
const whole = (answer: Answer | undefined): Answer | undefined =>
  answer?.verdict === 'clear' && answer.hit.score > 0.95 ? answer : undefined;

const nothingPeeled = { withoutParticle: undefined, years: [] };

/** Who or what is meant. Each step is tried only where the one before found nothing: keys, without qualifiers, prefix, near. */
export function createFind(index: Index, peel: Peel): (query: string, kinds: readonly FindableKind[]) => Answer {
  const near = createNear(index);
  const beginning = createBeginning(index);
  const { entries } = index;

  function byKeys(cleaned: string, years: readonly number[], wanted: Wanted): Answer | undefined {
    const found = lookUp(index, cleaned, wanted);
    if (found.size === 0) return undefined;
    const best = ranked(found.values())[0];
    const isPart = best !== undefined && best.score < 0.98 && entries[best.entry]?.kind === 'series';
    // "First Love" is a part of one title and the beginning of another.
    if (isPart)
      for (const match of beginning(cleaned, wanted, mostBegun))
        keepBest(found, { ...match, score: match.score + 0.1 });
    return ofYears(ranked(found.values()), years, joined(cleaned), index);
  }

  function byPrefix(cleaned: string, years: readonly number[], wanted: Wanted): Answer | undefined {
    const length = joined(cleaned).length;
    const isLatin = /^[a-z0-9 ]+$/u.test(cleaned);
    // The beginning of initial consonants or of two Latin letters is the beginning of anybody.
    if (length < (isLatin ? 3 : 2) || /^[ㄱ-ㅎ]+$/u.test(cleaned)) return undefined;
    const begun = beginning(cleaned, wanted, mostBegun);
    const matches = isLatin ? begun : begun.filter(({ entry }) => hasSyllables(index, entry, cleaned));
    if (matches.length === 0) return undefined;
    const isLong = length >= (isLatin ? 5 : 3);
    return isLong ? ofYears(matches, years, joined(cleaned), index) : close(matches, entries);
  }

  /** A whole name in a longer query, unless all of it is nearly another: "Assassination Clasroom: Graduation". */
  function byPhrases(cleaned: string, core: string, wanted: Wanted): Answer | undefined {
    const answer = phrasesOf({ index, beginning }, core, piecesByScript(core), wanted);
    if (answer?.verdict !== 'clear') return answer;
    const nearest = near(cleaned, wanted).matches[0];
    const isNearer = nearest !== undefined && nearest.score >= 0.9 && entries[nearest.entry]?.id !== answer.hit.id;
    return isNearer ? undefined : answer;
  }

  /** With what was peeled off and without: a title may begin with "the". */
  function byNear(cleaned: string, core: string, wanted: Wanted): Answer {
    const first = near(core, wanted);
    const whole = core === cleaned ? first : near(cleaned, wanted);
    const best = (whole.matches[0]?.score ?? 0) > (first.matches[0]?.score ?? 0) ? whole : first;
    const answer = ofNear(best, entries);
    if (answer.verdict !== 'none') return answer;
    const rare = ranked(lookUpRare(index, core, wanted).values());
    return rare.length > 0 ? close(rare, entries) : answer;
  }

  return (raw, kinds) => {
    const cleaned = cleanQuery(raw);
    if (cleaned === '') return noAnswer;
    const wanted = wantedKinds(entries, kinds);
    const { cleaned: core, withoutParticle, years } = peel(cleaned) ?? { ...nothingPeeled, cleaned };
    // Kim Jeong-ho is not the beginning of Kim Jeong-hoon, nor is Kim Min in Kim Min-kyo.
    const isName = core.includes(' ') && isWellFormedName(core) && (core.match(/[aeiouy]+/gu)?.length ?? 0) > 2;
    const possessive = withoutPossessive(core);
    return (
      byKeys(cleaned, [], wanted) ??
      (core === cleaned ? undefined : byKeys(core, years, wanted)) ??
      (withoutParticle === undefined ? undefined : whole(byKeys(withoutParticle, years, wanted))) ??
      (possessive === undefined ? undefined : byKeys(possessive, years, wanted)) ??
      (isName ? undefined : byPhrases(cleaned, core, wanted)) ??
      (isName ? undefined : byPrefix(cleaned, [], wanted)) ??
      (isName || core === cleaned ? undefined : byPrefix(core, years, wanted)) ??
      byNear(cleaned, core, wanted)
    );
  };
}
