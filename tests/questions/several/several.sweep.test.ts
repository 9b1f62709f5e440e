import { beforeAll, describe, expect, test } from 'vitest';
import type { Catalog } from '../../../src/catalog/catalog.ts';
import { languages } from '../../../src/language/language.ts';
import { realBot } from '../../real-data.ts';
import { sampleOf } from '../../thorough.ts';
import { oncePerKind } from '../found-alone.ts';
import { asked, isHeld, sweepingOver, type Sweeping } from '../sweeping.ts';
import { severalCases } from './cases.ts';
import { several, type SeveralKind } from './phrasings.ts';

let sweeping: Sweeping;
let catalog: Catalog;
beforeAll(async () => {
  const { knowledge } = await realBot();
  ({ catalog } = knowledge);
  sweeping = sweepingOver(knowledge);
});

const casesOf = oncePerKind((kind: SeveralKind) => severalCases(kind, catalog, sweeping.isUnique));

/** Short Korean names and titles (우곤, 세븐, 하루, 레온) are read as words, which two of them in one sentence double. */
const leastOf: Partial<Record<SeveralKind, number>> = { 'earlier-of-two': 0.65, 'each-of-two': 0.55 };
const least = 0.88;

describe('several things asked in one breath, over every record', () => {
  const kinds = Object.keys(several) as SeveralKind[];
  test.each(kinds.flatMap((kind) => languages.map((language) => [kind, language] as const)))(
    'GIVEN a question of the kind %s in %s THEN the answer holds the result of a loop over the data',
    (kind, language) => {
      const cases = sampleOf(casesOf(kind), 20);
      const phrasings = several[kind][language];
      const faults = cases.flatMap((one, at) => {
        const question = asked(phrasings[at % phrasings.length] ?? '', one, language);
        const answer = sweeping.answerTo(question, language);
        const isRight = one.holds.every((held) => isHeld(held, answer, language));
        return isRight ? [] : [`${question} → ${answer.slice(0, 160).replaceAll('\n', ' / ')}`];
      });
      expect(cases.length).toBeGreaterThan(8);
      expect(
        1 - faults.length / cases.length,
        `${faults.length} of ${cases.length}\n${faults.slice(0, 10).join('\n')}`,
      ).toBeGreaterThanOrEqual(leastOf[kind] ?? least);
    },
  );
});
