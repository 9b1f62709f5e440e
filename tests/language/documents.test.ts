import { describe, expect, test } from 'vitest';
import { documentIn, documentNames } from '../../src/language/documents.ts';
import { languages } from '../../src/language/language.ts';

describe('the pages that /about shows', () => {
  test.each(documentNames.flatMap((name) => languages.map((language) => [name, language] as const)))(
    'GIVEN %s in %s THEN it fits into one card, in that language, and no link leads into the repository',
    (name, language) => {
      const text = documentIn(name, language);
      expect(text.length).toBeGreaterThan(200);
      expect(text.length).toBeLessThanOrEqual(4096);
      expect(text).not.toMatch(/\]\((?!https:)/u);
      expect(text).not.toContain('|');
      expect(/[ぁ-ゖ]/u.test(text)).toBe(language === 'ja');
      expect(/[가-힣]/u.test(text)).toBe(language === 'ko');
    },
  );

  test('GIVEN the pages THEN they name what erases everything', () => {
    for (const language of languages)
      expect(documentIn('privacy', language)).toMatch(/\/(?:about|このボットについて|소개)/u);
  });
});
