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

/** How surely “the choice with most letters of the question” finds the right one: 1, or a share among equals, or 0. */
function pointsTo({ four, right, ask }: Case, language: Language): number {
  if (ask.quoted === undefined) return 0;
  const question = setsOf(ask.quoted)[language];
  const shares = four.map(({ choice }) => share(lettersOf(choice.label)[language], question));
  const own = shares[four.indexOf(right)] ?? 0;
  const most = Math.max(...shares);
  return own === most ? 1 / shares.filter((one) => one === most).length : 0;
}

/** In how many of the cases the letters point to the right answer, in the language where they do so most often. */
export const pointing = (cases: readonly Case[]): number =>
  Math.max(...languages.map((language) => cases.reduce((sum, one) => sum + pointsTo(one, language), 0)));
