import { describe, expect, test } from 'vitest';
import { createChecker } from '../../src/catalog/check/check.ts';
import type { Finding } from '../../src/catalog/check/finding.ts';
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

type Change = (texts: Map<string, string>) => void;

function foundAfter(make: Change): readonly Finding[] {
  const changed = new Map(texts);
  make(changed);
  return check(changed).findings.filter((one) => !standing.has(`${one.file} ${one.message}`));
}

/** The layout of a file, and references between files, are for those who edit files: forms of Discord write both. */
const ofFilesOnly = new Set(['layout', 'references']);

describe('what moderators get wrong', () => {
  test.each([...jsonMistakes, ...valueMistakes, ...textMistakes, ...fileMistakes])(
    'GIVEN %s THEN one message says so at its place',
    (_what, make, place, message) => {
      const told = foundAfter(make).map(formatProblem);
      expect(told).toEqual([expect.stringMatching(message)]);
      expect(told[0]?.startsWith(`data/${place}`)).toBe(true);
    },
  );

  test.each([...valueMistakes, ...textMistakes])(
    'GIVEN %s in a form of Discord THEN it is told in Japanese and Korean too',
    (_what, make) => {
      for (const { rule, message, sentence } of foundAfter(make)) {
        if (ofFilesOnly.has(rule)) continue;
        expect(sentence?.en).toBe(message);
        expect(sentence?.ja).toMatch(/[ぁ-ん].*(?:です|ます|せん|ください|か|でした)[（。]?/u);
        expect(sentence?.ko).toMatch(/(?:니다|세요|나요|가요)/u);
      }
    },
  );
});
