import { describe, expect, test } from 'vitest';
import { createChecker } from '../../src/catalog/check/check.ts';
import { formatProblem } from '../../src/catalog/problem.ts';
import { readTexts } from '../../src/catalog/read.ts';
import { excerptFolder } from '../excerpt.ts';
import { fileMistakes } from './planted/files.ts';
import { jsonMistakes } from './planted/json.ts';
import { textMistakes } from './planted/texts.ts';
import { valueMistakes } from './planted/values.ts';

const texts = await readTexts(excerptFolder);
const check = createChecker();
const standing = new Set(check(texts).findings.map(({ message, file }) => `${file} ${message}`));

describe('what moderators get wrong', () => {
  test.each([...jsonMistakes, ...valueMistakes, ...textMistakes, ...fileMistakes])(
    'GIVEN %s THEN one message says so at its place',
    (_what, make, place, message) => {
      const changed = new Map(texts);
      make(changed);
      const found = check(changed).findings.filter((one) => !standing.has(`${one.file} ${one.message}`));
      const told = found.map(formatProblem);
      expect(told).toEqual([expect.stringMatching(message)]);
      expect(told[0]?.startsWith(`data/${place}`)).toBe(true);
    },
  );
});
