import { join } from 'node:path';
import { repositoryRoot } from '../../src/environment/root.ts';
import { kinds, levels } from '../../src/insights/quiz/question.ts';
import { languages } from '../../src/language/language.ts';
import { guess, type Guessed } from '../../tests/insights/quiz/guesser/measure.ts';
import { roundsOf } from '../../tests/insights/quiz/guesser/rounds.ts';
import { grownCatalog } from '../synthetic/catalog.ts';

const percent = (share: number): string => (100 * share).toFixed(1);

/** A figure in each language, or once if the language makes no difference. */
function inLanguages(guessed: readonly Guessed[], figure: (one: Guessed) => number): string {
  const shown = guessed.map((one) => percent(figure(one)));
  return new Set(shown).size === 1 ? (shown[0] ?? '') : shown.join(' · ');
}

/** Prints how often guessers win who do not know the answer: `npm run bench -- quiz [rounds, 4500] [kind]`. */
export async function run([count = '4500', only]: readonly string[]): Promise<void> {
  const catalog = await grownCatalog(join(repositoryRoot, 'data'), 0);
  console.log(`Chance is 25.0 %. ${count} rounds of each kind, a third of each level; en · ja · ko.\n`);
  console.log('| kind | level | best single rule | learnt rule | best by fame | memory |\n|---|---|---|---|---|---|');
  for (const kind of kinds.filter((one) => only === undefined || one === only)) {
    const drawn = roundsOf(catalog, kind, Number(count), 'bench');
    for (const level of ['all', ...levels] as const) {
      const rounds = drawn.filter((one) => level === 'all' || one.level === level);
      const guessed = languages.map((language) => guess(kind, language, rounds, catalog));
      const figures = [
        inLanguages(guessed, ({ seen }) => seen.rate),
        inLanguages(guessed, ({ learnt }) => learnt),
        inLanguages(guessed, ({ famous }) => famous.rate),
        inLanguages(guessed, ({ remembered }) => remembered),
      ];
      console.log(`| ${kind} | ${level} | ${figures.join(' | ')} |`);
    }
  }
}
