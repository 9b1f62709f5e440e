import { beforeAll, describe, expect, test } from 'vitest';
import { editKinds } from '../../bench/mutation/edits.ts';
import { mutator, type Outcome } from '../../bench/mutation/mutate.ts';
import { pick, seededRandom } from '../../bench/mutation/random.ts';
import { kindOf } from '../../src/catalog/kinds.ts';
import { readTexts } from '../../src/catalog/read.ts';
import { dataFolder } from '../real-data.ts';

const sampleSize = 1000;
const outcomes: Outcome[] = [];

/** A sample over all files; `npm run bench -- mutation` does 1,000 edits of each. */
beforeAll(async () => {
  const texts = await readTexts(dataFolder);
  const mutate = mutator(texts);
  const random = seededRandom(20_261_121);
  const paths = [...texts.keys()].filter((path) => kindOf(path) !== undefined);
  for (let round = 0; round < sampleSize; round += 1) outcomes.push(...mutate(pick(paths, random) ?? '', 1, random));
});

const shown = ({ path, edit, verdict, found }: Outcome): string =>
  [
    `${verdict}: ${edit.kind} in ${path}`,
    ...edit.offsets.map((offset) => JSON.stringify(edit.text.slice(Math.max(0, offset - 60), offset + 40))),
    ...found.slice(0, 1).map(({ line, field, message }) => `found ${line} ${field} ${message}`),
  ].join(' ');

describe('a random slip of a hand in a data file', () => {
  test('THEN it is harmless, or named at its line', () => {
    expect(outcomes.filter(({ verdict }) => verdict === 'missed' || verdict === 'misplaced').map(shown)).toEqual([]);
  });

  test.each(editKinds)('THEN "%s" is tried often, and does harm often enough to prove something', (kind) => {
    const tried = outcomes.filter(({ edit }) => edit.kind === kind);
    expect(tried.length).toBeGreaterThan(sampleSize / 10);
    expect(tried.filter(({ verdict }) => verdict === 'named').length).toBeGreaterThan(tried.length / 4);
  });

  test('THEN a problem that harms the bot is an error, never only a warning', () => {
    const harmful = outcomes.filter(({ harm }) => harm === 'harmful');
    expect(harmful.filter(({ found }) => found.every(({ severity }) => severity === 'warning')).map(shown)).toEqual([]);
  });
});
