import { byTwoLetters } from '../../search/by-two-letters.ts';
import type { Entry } from './entry.ts';
import type { Hit } from './hit.ts';
import { patternsOf, type Part, type Pattern } from './pattern.ts';
import type { Meaning } from './meaning.ts';

/** A spelling that can begin a word, and the endings that may or must follow. */
export interface Form {
  readonly text: string;
  /** Sticky; matched behind the text. Undefined where the text is the whole word. */
  readonly tail?: RegExp;
}

interface Target {
  readonly meaning: Meaning;
  readonly form: Form;
  readonly pattern: Pattern;
  /** The index of this part of the pattern. */
  readonly part: number;
}

/** A stretch of the text that one finder matches with a word of the lexicon. */
export interface Found extends Hit {
  /** Matches only when joined to another word. */
  readonly isJoined: boolean;
  /** The distance from the lexicon's form: 0 for that form, more for another form or a slip; a phrase with a gap is -1. */
  readonly bent: number;
}

/** A part of an entry with a gap. */
interface PartFound extends Found {
  readonly target: Target;
}

/** The most letters that a gap holds. */
const widestGap = 14;

const endsSentence = /[\s"'」』)~ー…!?.。、,wㅋㅎㅠㅜ笑]*$/uy;
const beginsSentence = /(?:^|[!?.。\n])[\s"'「『(]*$/u;

function standsRight({ pattern, part }: Target, text: string, start: number, end: number): boolean {
  if (pattern.atStart && part === 0 && !beginsSentence.test(text.slice(0, start))) return false;
  if (!pattern.atEnd || part < pattern.parts.length - 1) return true;
  endsSentence.lastIndex = end;
  return endsSentence.test(text);
}

const isLatin = /^[a-z0-9][a-z0-9+.-]*$/u;
const latin = /[a-z0-9]/u;

/** Whether a match cuts a word in Latin letters: BL does not match in BLUE. */
const isCut = (word: string, text: string, start: number, end: number): boolean =>
  isLatin.test(word) && (latin.test(text.charAt(start - 1)) || latin.test(text.charAt(end)));

/**
 * Finds words letter by letter, for languages that join words or write no spaces. `formsOf` gives the spellings of a part of
 * an entry.
 */
export function letterFinder(
  entries: readonly Entry[],
  formsOf: (part: Part) => readonly Form[],
): (text: string) => Found[] {
  const targets = new Map<string, Target[]>();
  /** The lengths of the spellings by their first two letters, so that most places of a text cost one look-up. */
  const lengthsFrom = new Map<string, number[]>();
  for (const { word, meaning } of entries)
    for (const pattern of patternsOf(word.toLowerCase()))
      pattern.parts.forEach((one, part) => {
        for (const form of formsOf(one)) {
          const known = targets.get(form.text);
          const target = { meaning, form, pattern, part };
          if (known === undefined) targets.set(form.text, [target]);
          else known.push(target);
          const key = form.text.slice(0, 2);
          const lengths = lengthsFrom.get(key);
          if (lengths === undefined) lengthsFrom.set(key, [form.text.length]);
          else if (!lengths.includes(form.text.length)) lengths.push(form.text.length);
        }
      });
  for (const lengths of lengthsFrom.values()) lengths.sort((a, b) => a - b);
  const lengthsAt = byTwoLetters(lengthsFrom);
  const ofOneLetter = byTwoLetters([...targets].filter(([text]) => text.length === 1));
  return (raw) => {
    const text = raw.toLowerCase();
    const found: Found[] = [];
    const partial: PartFound[] = [];
    const look = (start: number, target: Target): void => {
      const { form, pattern } = target;
      let end = start + form.text.length;
      if (form.tail !== undefined) {
        form.tail.lastIndex = end;
        const tail = form.tail.exec(text);
        if (tail === null) return;
        end += tail[0].length;
      }
      if (isCut(form.text, text, start, end) || !standsRight(target, text, start, end)) return;
      const hit = {
        start,
        end,
        meanings: [target.meaning],
        isJoined: pattern.isJoined,
        bent: pattern.parts.length > 1 ? -1 : Number(form.tail !== undefined),
      };
      if (pattern.parts.length === 1) found.push(hit);
      else partial.push({ ...hit, target });
    };
    for (let start = 0; start < text.length; start += 1) {
      for (const target of ofOneLetter.at(text.charAt(start), 0) ?? []) look(start, target);
      for (const length of lengthsAt.at(text, start) ?? [])
        if (length > 1 && start + length <= text.length)
          for (const target of targets.get(text.slice(start, start + length)) ?? []) look(start, target);
    }
    if (partial.length === 0) return found;
    return [...found, ...acrossGaps(partial, text)].toSorted((a, b) => a.start - b.start);
  };
}

/** Hits of entries with gaps: the first part with the later parts, each near enough to the one before. */
function acrossGaps(partial: readonly PartFound[], text: string): Found[] {
  const isNext = (one: PartFound, other: PartFound): boolean => {
    const between = text.slice(one.end, other.start);
    return (
      other.target.pattern === one.target.pattern &&
      other.target.part === one.target.part + 1 &&
      other.start >= one.end &&
      between.length <= widestGap &&
      !/[!?.。]/u.test(between)
    );
  };
  const runsFrom = (one: PartFound): PartFound[][] =>
    one.target.part === one.target.pattern.parts.length - 1
      ? [[one]]
      : partial.filter((other) => isNext(one, other)).flatMap((next) => runsFrom(next).map((run) => [one, ...run]));
  return partial.filter(({ target }) => target.part === 0).flatMap((first) => runsFrom(first).flat());
}
