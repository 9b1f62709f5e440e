import { beforeAll, describe, expect, test } from 'vitest';
import { knownTo, lastKnownDay, silentSince, sourcesLine } from '../../src/cards/kit/freshness.ts';
import type { Catalog } from '../../src/catalog/catalog.ts';
import type { Source } from '../../src/catalog/schema/source.ts';
import { languages } from '../../src/language/language.ts';
import { ask } from '../commands/walking.ts';
import { realBot, type RealBot } from '../real-data.ts';
import { catalogOf } from '../insights/small-catalog.ts';

const source = (published?: string): Source => ({ url: 'https://example.com/', language: 'en', published });
const catalog: Catalog = {
  ...catalogOf([]),
  sources: new Map(Object.entries({ old: source('2019'), new: source('2026-03-13'), undated: source() })),
};

describe('how far a card knows', () => {
  test.each([
    [
      ['old', 'new'],
      '2 sources, the newest from 13 March 2026',
      '出典2件（最新は2026年3月13日）',
      '출처 2건 (최신 2026년 3월 13일)',
    ],
    [
      ['old', 'new', 'undated'],
      '3 sources, the newest dated one from 13 March 2026',
      '出典3件（日付のわかるものは2026年3月13日まで）',
      '출처 3건 (날짜가 있는 자료는 2026년 3월 13일까지)',
    ],
    [['old'], '1 source, from 2019', '出典1件（2019年）', '출처 1건 (2019년)'],
    [['undated'], '1 source, undated', '出典1件（日付不明）', '출처 1건 (날짜 미상)'],
    [['undated', 'missing'], '2 sources, undated', '出典2件（日付不明）', '출처 2건 (날짜 미상)'],
  ])('GIVEN the sources %j THEN the line has their number and the newest day', (ids, ...lines) => {
    expect(languages.map((language) => sourcesLine(ids, catalog, language))).toEqual(lines);
  });

  test('GIVEN the whole catalog THEN the line says up to when its sources go', () => {
    expect(knownTo(catalog, 'en')).toEqual(['Known up to 13 March 2026']);
    expect(lastKnownDay(catalog, 'en')).toBe('13 March 2026');
    expect(silentSince(catalog, 'en')).toEqual([
      'What I know goes up to 13 March 2026; almost nothing later is here yet.',
    ]);
  });

  test('GIVEN no source THEN nothing is claimed', () => {
    expect(knownTo(catalogOf([]), 'en')).toEqual([]);
    expect(lastKnownDay({ ...catalogOf([]), checked: '2026-11-21' }, 'en')).toBe('21 November 2026');
    expect(silentSince(catalogOf([]), 'en')).toEqual([]);
  });
});

describe('a card', () => {
  let bot: RealBot;
  beforeAll(async () => {
    bot = await realBot();
  });

  test.each([
    ['actor', { name: 'han-hyo-joo' }],
    ['series', { title: 'eye-love-you-2024' }],
    ['compare', { a: 'han-hyo-joo', b: 'chae-jong-hyeop' }],
    ['upcoming', {}],
    ['on-this-day', {}],
    ['costars', { actor: 'han-hyo-joo' }],
  ])(
    'GIVEN /%s THEN the card names the day of a source, not the day when somebody last checked',
    async (command, given) => {
      const { text } = await ask(bot, command, given);
      expect(text).toMatch(/(?:newest (?:from|dated one from)|(?:known|goes) up to) (?:\d{1,2} )?\w+ 20\d\d/iu);
      expect(text).not.toContain('Checked');
    },
  );
});
