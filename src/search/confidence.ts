import { isPinyin, isShortForPerson, isShortForTitle, isWordByChance } from './by-chance.ts';
import { isNearToOneName, isNearToOneTitle } from './near-to-one.ts';
import type { SearchResult, Hit } from './result.ts';
import type { Entry } from './entry.ts';
import { hitOf, type Match } from './match.ts';
import type { Near } from './near/near.ts';
import { isUsualGivenName } from './names/usual-name.ts';

const mostShown = 10;
const mostNear = 5;

/** The certainty of a search result, best match first. The verdict `none` may include near matches. */
export interface Verdict {
  readonly verdict: SearchResult['verdict'];
  readonly matches: readonly Match[];
}

export const nothing: Verdict = { verdict: 'none', matches: [] };
export const close = (matches: readonly Match[]): Verdict => ({ verdict: 'close', matches });
export const clear = (matches: readonly Match[]): Verdict =>
  matches.length === 0 ? nothing : { verdict: 'clear', matches };

/**
 * Whether a text is long enough to identify one name: a syllable of letters or hangul, or two choseong, occur in many
 * names.
 */
function isTelling(text: string): boolean {
  if (/^[a-z0-9]+$/u.test(text)) return text.length > 3;
  return text.length > (/^[ㄱ-ㅎ]+$/u.test(text) ? 2 : 1);
}

/** A part of a name that fits many people: a common given name, or 吉田恵, the beginning of 吉田恵里香. */
const isAnybodys = (text: string): boolean => isUsualGivenName(text) || /^\p{Script=Han}{3,}$/u.test(text);

/**
 * The verdict on key matches alone: a single record with exactly this name is the answer; several records, or a part of
 * a name, are a choice.
 */
export function ofKeys(matches: readonly Match[], text: string, entries: readonly Entry[]): Verdict {
  const [first, second] = matches;
  if (first === undefined) return nothing;
  const isPerson = entries[first.entry]?.kind !== 'series';
  const isWhole = first.tier === 'exact' && first.by !== 'part';
  // A gap of 0.004 separates a name from an alias, and an alias from a reordered name, but not two equal names. A
  // popular name of one work may be the beginning of another's title before its subtitle: High&Low.
  const isShared = first.by === 'alias' && second !== undefined && second.tier === 'exact' && second.score > 0.96;
  const isAlone = !isShared && (second === undefined || first.score - second.score > (isWhole ? 0.004 : 0.03));
  const isPart = isTelling(text) && !(isPerson && isAnybodys(text)) && (first.score > 0.93 || second === undefined);
  const isGuess = first.tier === 'near' || first.by === 'group';
  return isAlone && (isWhole || isPart) && !isGuess ? clear(matches) : close(matches);
}

const wholeScore = 0.95;

/** Accepts a verdict only for a whole name: 이지은 is not 이지 with 은. */
export const ofWholeName = (verdict: Verdict | undefined): Verdict | undefined =>
  verdict?.verdict === 'clear' && (verdict.matches[0]?.score ?? 0) > wholeScore ? verdict : undefined;

/** The minimum score of a misspelt name, by the kind of query. */
const leastTitle = 0.74;
const leastShortTitle = 0.84;
const leastName = 0.84;
/** The score of a long name with two slips. */
const leastLongName = 0.8;
const longName = 10;
/** A query in the form of a whole Korean name denotes another person unless it is one slip away. */
const leastWholeName = 0.935;
/**
 * Below this score, a similar-sounding name may be another one: 이소라 and 이설아. Kana omits weak sounds and so is less
 * specific.
 */
const leastSound = 0.944;
const leastKanaSound = 0.937;
/** The score of a given name alone by its sound. In hangul and kana it may be a word: 미래, the future, and 미레. */
const samePart = 0.9;
const aboveSamePart = 0.901;

function leastOf({ query, matches: [first] }: Near, entries: readonly Entry[]): number {
  if (first === undefined) return 1;
  if (entries[first.entry]?.kind === 'series') return isShortForTitle(query) ? leastShortTitle : leastTitle;
  if (query.isName || isShortForPerson(query) || isPinyin(query)) return leastWholeName;
  return query.script === 'latin' && query.keys.length >= longName ? leastLongName : leastName;
}

/**
 * Whether a single slip leaves no doubt: in a title, or in a romanised Korean name that is not a valid name as typed
 * ("chae jong hyepp"). Japanese names differ by one letter or kanji (Yoko, Yuko; 池田翔太, 松田翔太), and so do names in
 * hangul.
 */
const isSlipAnswered = ({ script }: Near['query'], entry: Entry | undefined): boolean =>
  entry?.kind === 'series' || (script === 'latin' && entry?.names.ko?.includes(' ') === false);

export function ofNear(near: Near, entries: readonly Entry[]): Verdict {
  const { query, matches } = near;
  const [first, second] = matches;
  if (first === undefined) return nothing;
  if (isWordByChance(near, entries)) return { verdict: 'none', matches };
  const least = leastOf(near, entries);
  // ツアー sounds like the given name of Shin Joo-ah, but is a tour.
  const isSounded = first.tier === 'folded' && !(query.script === 'kana' && isShortForPerson(query));
  if (first.score < least && !isSounded)
    return isNearToOneTitle(near, entries) || isNearToOneName(near) ? close([first]) : { verdict: 'none', matches };
  const rest = matches.filter((match) => match === first || match.score >= least - 0.04);
  // A whole name that nearly matches is offered, never answered: it may be a stranger's.
  const sound = query.script === 'kana' ? leastKanaSound : leastSound;
  // 이재훈 sounds like 이제훈 but is another person: hangul has one spelling.
  const isSure = query.isName
    ? query.script !== 'hangul' && first.tier === 'folded' && first.score >= sound
    : first.score >= (query.script === 'latin' ? samePart : aboveSamePart) &&
      (first.tier === 'folded' || isSlipAnswered(query, entries[first.entry]));
  const isAlone = second === undefined || first.score - second.score > 0.03;
  return isSure && isAlone ? clear(rest) : close(rest);
}

const hits = (matches: readonly Match[], entries: readonly Entry[], limit: number): Hit[] =>
  matches.slice(0, limit).flatMap((match) => hitOf(match, entries));

export function answerOf({ verdict, matches }: Verdict, entries: readonly Entry[]): SearchResult {
  if (verdict === 'close') return { verdict, hits: hits(matches, entries, mostShown) };
  const [hit, ...others] = hits(matches, entries, mostShown + 1);
  if (verdict === 'clear' && hit !== undefined) return { verdict, hit, others };
  return { verdict: 'none', near: hits(matches, entries, mostNear) };
}
