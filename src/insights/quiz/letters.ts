import { languages, type Language } from '../../language/language.ts';
import { folded } from './choices.ts';
import type { Ask, Candidate } from './pool.ts';

const lengths = [1, 2] as const;

function stretches(text: string, length: number): string[] {
  const letters = folded(text);
  return Array.from({ length: Math.max(0, letters.length - length + 1) }, (_, at) => letters.slice(at, at + length));
}

/** The share of a label's letters, or pairs of letters, that stand in the question. */
function shareIn(question: ReadonlySet<string>, label: string, length: number): number {
  const all = stretches(label, length);
  return all.length === 0 ? 0 : all.filter((one) => question.has(one)).length / all.length;
}

interface Case {
  readonly four: readonly Candidate[];
  readonly right: Candidate;
  readonly ask: Ask;
}

/** How surely “the choice with most letters of the question” finds the right one: 1, or a share among equals, or 0. */
function pointsTo({ four, right, ask }: Case, language: Language, length: number): number {
  if (ask.quoted === undefined) return 0;
  const question = new Set(stretches(ask.quoted[language], length));
  const shares = four.map(({ choice }) => shareIn(question, choice.label[language], length));
  const own = shares[four.indexOf(right)] ?? 0;
  const most = Math.max(...shares);
  return own === most ? 1 / shares.filter((share) => share === most).length : 0;
}

/** In how many of the cases the letters point to the right answer, in the language where they do so most often. */
export const pointing = (cases: readonly Case[]): number =>
  Math.max(
    ...languages.flatMap((language) =>
      lengths.map((length) => cases.reduce((sum, one) => sum + pointsTo(one, language, length), 0)),
    ),
  );
