import { join } from 'node:path';
import { repositoryRoot } from '../../src/environment/root.ts';
import { kinds } from '../../src/insights/quiz/question.ts';
import { languages } from '../../src/language/language.ts';
import { guess } from '../../tests/insights/quiz/guesser/measure.ts';
import { roundsOf } from '../../tests/insights/quiz/guesser/rounds.ts';
import { grownCatalog } from '../synthetic/catalog.ts';

const percent = (share: number): string => (100 * share).toFixed(1);

/** Prints how often guessers win who do not know the answer: `npm run bench -- quiz [rounds, 2000] [kind]`. */
export async function run([count = '2000', only]: readonly string[]): Promise<void> {
  const catalog = await grownCatalog(join(repositoryRoot, 'data'), 0);
  console.log(`Chance is 25.0 %. ${count} rounds of each kind, all levels in turn.\n`);
  console.log(
    '| kind | language | best thing to see | learnt rule, other answers | best-known | remembers the half before |',
  );
  console.log('|---|---|---|---|---|---|');
  for (const kind of kinds.filter((one) => only === undefined || one === only)) {
    const drawn = roundsOf(catalog, kind, Number(count), 'bench');
    for (const language of languages) {
      const { seen, learnt, famous, remembered } = guess(kind, language, drawn, catalog);
      console.log(
        `| ${kind} | ${language} | ${percent(seen.rate)} (${seen.name}) | ${percent(learnt)} | ${percent(famous.rate)} (${famous.name}) | ${percent(remembered)} |`,
      );
    }
  }
}
