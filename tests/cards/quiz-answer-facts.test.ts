import { expect, test } from 'vitest';
import { factFields } from '../../src/cards/quiz/answer-facts.ts';
import { poolsOf } from '../../src/insights/quiz/pools.ts';
import { languages } from '../../src/language/language.ts';
import { realCatalog } from '../real-data.ts';

test('GIVEN a story WHEN its answer is shown THEN the titles in the three languages stand there, and no romaji that none of them has', async () => {
  const catalog = await realCatalog();
  let written = 0;
  for (const { choice, asks } of poolsOf('premise', catalog).flatMap(({ candidates }) => candidates)) {
    const [ask] = asks;
    const { romaji, en, ja, ko } = catalog.series.get(choice.id)?.titles ?? {};
    if (ask === undefined || romaji === undefined) continue;
    if ([en, ja, ko].some((title) => title?.toLowerCase().includes(romaji.toLowerCase()))) continue;
    written += 1;
    for (const language of languages) {
      const [facts] = factFields(
        { prompt: ask.prompt, choices: [choice], right: 0, print: 'zzzzzzz' },
        catalog,
        language,
      );
      const [titles = ''] = (facts?.value ?? '').replaceAll('\\', '').split('\n');
      for (const title of [en, ja, ko]) if (title !== undefined) expect(titles).toContain(title);
      expect(titles).not.toContain(romaji);
    }
  }
  expect(written).toBeGreaterThan(50);
});
