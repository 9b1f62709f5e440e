import { describe, expect, test } from 'vitest';
import { charactersByScript } from '../../src/programs/data-table-counts.ts';
import { actor, catalogOf, work } from '../insights/small-catalog.ts';

const credit = (ja: string, unverified?: string[]) => ({
  person: 'a',
  character: { en: 'x', ja, ko: 'x' },
  sources: ['a-page'],
  ...(unverified && { unverified }),
});

describe('characters by script', () => {
  const catalog = catalogOf(
    [
      work('w', {
        cast: [
          credit('白浜夏凛'),
          credit('湯川学', ['character.en', 'character.ko']),
          credit('鳴海', ['character.ja']),
          credit('鏡子', ['character']),
          credit('ピエール'),
        ],
      }),
    ],
    [actor('a', { nationality: 'JP' })],
  );

  test('GIVEN kanji of which only the reading is recalled THEN seen, as the count is of the Japanese name', () => {
    expect(charactersByScript(catalog)).toEqual([
      ['with kanji, seen on a page', 2],
      ['with kanji, recalled (※)', 2],
      ['in kana or Latin letters', 1],
    ]);
  });
});
