import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keptPerDay } from '../../src/cards/kit/kept.ts';
import { dayInJapan } from '../../src/catalog/status.ts';
import { languages, type Language } from '../../src/language/language.ts';

interface Asked {
  readonly version: object;
  readonly language: Language;
  readonly now: Date;
  readonly key: string;
}

/** A day begins in Japan at 15:00 UTC. */
const startOfDay = new Date('2026-05-29T15:00:00Z');
const endOfDay = new Date('2026-05-30T14:59:59Z');
const nextDay = new Date('2026-05-30T15:00:00Z');
const first: Asked = { version: {}, language: 'en', now: startOfDay, key: 'Who is Bae Doona?' };

/** How many of these were made anew. */
function timesMade(...all: readonly Asked[]): number {
  const kept = keptPerDay<string>();
  let times = 0;
  for (const { version, language, now, key } of all)
    kept(version, { language, now }, key, () => {
      times += 1;
      return key;
    });
  return times;
}

describe('what is kept for the next who asks', () => {
  test.each([
    ['the same', {}, 1],
    ['the end of the same day in Japan', { now: endOfDay }, 1],
    ['the next day in Japan', { now: nextDay }, 2],
    ['another language', { language: 'ja' }, 2],
    ['another key', { key: 'who is bae doona?' }, 2],
    ['another version of the data', { version: {} }, 2],
  ] as const)('GIVEN %s (%o) THEN the card is made %i times', (_what, change, times) => {
    expect(timesMade(first, { ...first, ...change })).toBe(times);
  });

  test('GIVEN 500 newer cards THEN it is no longer kept; GIVEN 499 THEN it still is', () => {
    const others = (count: number): Asked[] => Array.from({ length: count }, (_, at) => ({ ...first, key: `${at}` }));
    expect(timesMade(first, ...others(499), first)).toBe(500);
    expect(timesMade(first, ...others(500), first)).toBe(502);
  });

  test('GIVEN any row of readers THEN each gets the card that would be made for them', () => {
    const versions = [{ name: 'old' }, { name: 'new' }];
    const asked = fc.record({
      version: fc.constantFrom(...versions),
      language: fc.constantFrom(...languages),
      now: fc.date({ min: startOfDay, max: new Date('2026-06-01T00:00:00Z'), noInvalidDate: true }),
      key: fc.constantFrom('a', 'b', 'a b', 'en a', ''),
    });
    fc.assert(
      fc.property(fc.array(asked, { maxLength: 60 }), (all) => {
        const kept = keptPerDay<string>();
        for (const { version, language, now, key } of all) {
          const made = JSON.stringify([version.name, language, dayInJapan(now), key]);
          expect(kept(version, { language, now }, key, () => made)).toBe(made);
        }
      }),
    );
  });
});
