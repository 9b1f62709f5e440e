import { beforeAll, describe, expect, test } from 'vitest';
import { questionCard } from '../../../src/cards/quiz/question.ts';
import type { Catalog } from '../../../src/catalog/catalog.ts';
import { poolsOf } from '../../../src/insights/quiz/pools.ts';
import type { Ask, Candidate, Pool } from '../../../src/insights/quiz/pool.ts';
import { kinds, type Choice } from '../../../src/insights/quiz/question.ts';
import { languages, type Language } from '../../../src/language/language.ts';
import { realCatalog } from '../../real-data.ts';
import { sampleOf, sized, thorough } from '../../thorough.ts';
import { rightOnes } from './naive.ts';
import { game } from './small-game.ts';

let catalog: Catalog;
beforeAll(async () => {
  catalog = await realCatalog();
});

/** Everybody who may be a wrong choice beside somebody who is asked for. */
const wrongBeside = (pool: Pool, right: Candidate, ask: Ask): Candidate[] =>
  pool.candidates.filter(
    (other) => other !== right && pool.distance(right, other) !== Infinity && pool.isClear(ask, other),
  );

function shownIn(language: Language, ask: Ask, choices: readonly Choice[]): string {
  const question = { prompt: ask.prompt, choices, right: 0, print: 'zzzzzzz' };
  return questionCard(game(5, { language }), question).embeds[0]?.description ?? '';
}

/** The ids that are right by a search of the whole catalog which knows only what the message says. */
function rightAmong(
  pool: Pool,
  right: Candidate,
  ask: Ask,
  others: readonly Candidate[],
  language: Language,
): string[] {
  const choices = [right, ...others].map(({ choice }) => choice);
  const shown = shownIn(language, ask, choices.slice(0, 4));
  // What came first depends on the other choices, so each stands alone beside the right one.
  if (pool.kind !== 'first') return rightOnes(pool.kind, shown, choices, catalog, language);
  const [answer, ...rest] = choices;
  if (answer === undefined) return [];
  const pairs = rest.flatMap((other) => rightOnes(pool.kind, shown, [answer, other], catalog, language));
  return [...new Set([answer.id, ...pairs])];
}

describe.each(kinds)('GIVEN every question of %s WHEN all possible wrong choices are offered', (kind) => {
  test('THEN none of them is right, too', () => {
    let seen = 0;
    for (const pool of poolsOf(kind, catalog))
      for (const [index, [right, ask]] of sampleOf(
        pool.candidates.flatMap((candidate) => candidate.asks.map((one) => [candidate, one] as const)),
        15,
      ).entries()) {
        const others = wrongBeside(pool, right, ask);
        for (const language of thorough ? languages : languages.slice(index % 3, (index % 3) + 1))
          expect(rightAmong(pool, right, ask, others, language), `${ask.key} in ${language}`).toEqual([
            right.choice.id,
          ]);
        seen += others.length;
      }
    expect(seen).toBeGreaterThan(sized({ quick: 30, thorough: 100 }));
  });
});
