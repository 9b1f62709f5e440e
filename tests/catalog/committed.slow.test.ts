import { describe, expect, test } from 'vitest';
import { checkTexts } from '../../src/catalog/check/check.ts';
import { fixTexts } from '../../src/catalog/check/fix.ts';
import { formatProblem } from '../../src/catalog/problem.ts';
import { readTexts } from '../../src/catalog/read.ts';
import { dataFolder } from '../real-data.ts';
import { told } from './small-data.ts';

describe('npm run data:check on the committed data', () => {
  test('THEN it finds no error', async () => {
    const errors = checkTexts(await readTexts(dataFolder)).filter(({ severity }) => severity === 'error');
    expect(errors.map(formatProblem)).toEqual([]);
  });
});

describe('npm run data:check -- --fix on the committed data', () => {
  test('THEN it changes layout and order only, and no finding is new', async () => {
    const texts = await readTexts(dataFolder);
    const fixed = fixTexts(texts);
    const before = new Set(checkTexts(texts).map(told));
    const left = checkTexts(new Map([...texts, ...fixed])).map(told);
    expect(left.filter((line) => !before.has(line))).toEqual([]);
  });
});
