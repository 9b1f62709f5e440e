import { beforeAll, describe, expect, test } from 'vitest';
import type { Knowledge } from '../../src/bot/knowledge.ts';
import { firstDayOf } from '../../src/cards/answer/first-day.ts';
import { itemLine } from '../../src/cards/answer/items.ts';
import { pendingOf } from '../../src/cards/kit/pending.ts';
import { languages, type Language } from '../../src/language/language.ts';
import { realBot, testDay } from '../real-data.ts';
import { toldFirst } from '../questions/told-first.ts';

let world: Knowledge;
beforeAll(async () => {
  ({ knowledge: world } = await realBot());
});

describe.each(languages)('the day of a work in an answer, in %s', (language) => {
  test('GIVEN any work whose release no source confirms THEN each line with its date says so', () => {
    const shown = { catalog: world.catalog, language, now: testDay };
    const pending = [...world.catalog.series.values()].flatMap((series) => {
      const words = pendingOf(series, language, testDay);
      return words === undefined ? [] : [{ series, words }];
    });
    expect(pending.length).toBeGreaterThan(5);
    for (const { series, words } of pending) {
      expect(firstDayOf(series, shown)).toContain(words);
      for (const { person } of series.cast ?? [])
        expect(itemLine({ is: 'credit', work: series.id, person, show: 'work' }, shown)).toContain(words);
    }
  });

  test('GIVEN a released work THEN its date has no note', () => {
    const series = world.catalog.series.get('eye-love-you-2024');
    expect(series && firstDayOf(series, { language, now: testDay })).toMatch(/^[^·]+$/u);
  });
});

describe('a promised day that has passed without word', () => {
  test.each([
    ['en', 'has Tokyo Burst come out yet?', 'Tokyo Burst: Announced for'],
    ['ja', '『TOKYO BURST-犯罪都市-』はもう公開された？', '『TOKYO BURST'],
    ['ko', '〈도쿄 버스트: 범죄도시〉 개봉했어?', '〈도쿄 버스트'],
  ] as const satisfies readonly (readonly [Language, string, string])[])(
    'GIVEN the question in %s whether it came THEN the answer is neither yes nor no',
    (language, question, begins) => {
      expect(toldFirst(world, question, language).replaceAll('**', '')).toMatch(new RegExp(`^${begins}`, 'u'));
    },
  );
});
