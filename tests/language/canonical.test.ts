import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonical, longestText } from '../../src/language/canonical.ts';

describe('the canonical form of a text from outside', () => {
  test.each([
    ['plain text', 'Han Hyo-joo?', 'Han Hyo-joo?'],
    ['case and emoji, which mean something', 'TOP 🔥', 'TOP 🔥'],
    ['a lone conjoining consonant', '\u1112', 'ㅎ'],
    ['a soft hyphen', 'Hyo\u00adjoo', 'Hyojoo'],
  ])('GIVEN %s THEN %j becomes %j', (_case, raw, expected) => {
    expect(canonical(raw)).toBe(expected);
  });

  test.each([
    [longestText, longestText],
    [longestText + 1, longestText],
  ])('GIVEN %i characters THEN %i are read', (given, read) => {
    expect(canonical('a'.repeat(given))).toHaveLength(read);
    expect(canonical('あ'.repeat(given))).toHaveLength(read);
  });

  test('GIVEN characters that expand to several THEN the expansion is cut', () => {
    // ﷺ is 18 characters, ㌀ is アパート.
    expect(canonical('\ufdfa'.repeat(longestText)).length).toBe(longestText);
    expect(canonical('\u3300'.repeat(1000))).toBe('アパート'.repeat(1000));
    expect(canonical('\u3300'.repeat(1001))).toBe('アパート'.repeat(1000));
  });

  test('GIVEN any text THEN a second time changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(canonical(canonical(text))).toBe(canonical(text));
      }),
    );
  });
});
