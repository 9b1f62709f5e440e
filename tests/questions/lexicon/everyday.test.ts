import { describe, expect, it } from 'vitest';
import { isEverydayEnglish } from '../../../src/search/latin/everyday-words.ts';

describe('GIVEN a word in lower case', () => {
  it.each(['roughly', 'records', 'exact', 'ask', 'may', 'premiere', 'soundtrack', 'running', 'children'])(
    'THEN "%s" is an everyday word',
    (word) => {
      expect(isEverydayEnglish(word)).toBe(true);
    },
  );

  it.each(['hyun', 'taecyeon', 'rondo', 'hotelier', 'kore', 'netflix', 'xqzt', 'seoul', 'korean'])(
    'THEN "%s" is not: the list leaves out names and titles',
    (word) => {
      expect(isEverydayEnglish(word)).toBe(false);
    },
  );
});
