import { oncePer } from '../../catalog/once.ts';
import type { Text } from '../../catalog/schema/text.ts';
import { languages, type Language } from '../../language/language.ts';
import { folded } from './choices.ts';
import type { Ask, Candidate } from './pool.ts';

const lettersOf = oncePer((text: Text): Readonly<Record<Language, readonly string[]>> => ({
  en: Array.from(folded(text.en)),
  ja: Array.from(folded(text.ja)),
  ko: Array.from(folded(text.ko)),
}));

const setsOf = oncePer((text: Text): Readonly<Record<Language, ReadonlySet<string>>> => {
  const { en, ja, ko } = lettersOf(text);
  return { en: new Set(en), ja: new Set(ja), ko: new Set(ko) };
});

const share = (label: readonly string[], question: ReadonlySet<string>): number =>
  label.filter((letter) => question.has(letter)).length / Math.max(1, label.length);

interface Case {
  readonly four: readonly Candidate[];
  readonly right: Candidate;
  readonly ask: Ask;
}

/** The probability that a rule which takes the greatest number finds the right choice: 1, a share of a tie, or 0. */
export function found({ four, right }: Case, numbers: readonly number[]): number {
  const most = Math.max(...numbers);
  const isRight = numbers[four.indexOf(right)] === most;
  return isRight ? 1 / numbers.filter((one) => one === most).length : 0;
}

/** The rule “most letters in common with the question”. */
function pointsTo(one: Case, language: Language): number {
  if (one.ask.quoted === undefined) return 0;
  const question = setsOf(one.ask.quoted)[language];
  return found(
    one,
    one.four.map(({ choice }) => share(lettersOf(choice.label)[language], question)),
  );
}

/** The number of letters that each choice shares with the others. */
function likenesses({ four }: Case, language: Language): number[] {
  const letters = four.map(({ choice }) => lettersOf(choice.label)[language]);
  const sets = four.map(({ choice }) => setsOf(choice.label)[language]);
  return letters.map((own, index) =>
    sets.reduce((sum, other, at) => (at === index ? sum : sum + share(own, other)), 0),
  );
}

/** The rules “most letters in common with the others” and “fewest”. */
const likeOthers = (one: Case, language: Language): number => found(one, likenesses(one, language));
const unlikeOthers = (one: Case, language: Language): number =>
  found(
    one,
    likenesses(one, language).map((number) => -number),
  );

/** The rule “length furthest from the others”. */
function oddInLength(one: Case, language: Language): number {
  const lengths = one.four.map(({ choice }) => choice.label[language].length);
  const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
  return found(
    one,
    lengths.map((length) => Math.abs(length - mean)),
  );
}

const mostOf = (cases: readonly Case[], rule: (one: Case, language: Language) => number): number =>
  Math.max(...languages.map((language) => cases.reduce((sum, one) => sum + rule(one, language), 0)));

/** In how many of the cases the letters point to the right answer, in the language where they do so most often. */
export const pointing = (cases: readonly Case[]): number => mostOf(cases, pointsTo);

/**
 * In how many of the cases the right answer stands out by its spelling, in the language where it does so most often.
 */
export const standingOut = (cases: readonly Case[]): number =>
  Math.max(...[oddInLength, likeOthers, unlikeOthers].map((rule) => mostOf(cases, rule)));
