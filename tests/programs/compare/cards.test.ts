import { describe, expect, test } from 'vitest';
import { relate } from '../../../src/catalog/relate.ts';
import { compareCards } from '../../../src/programs/compare/card-changes.ts';
import { comparisonMarkdown } from '../../../src/programs/compare/markdown.ts';
import { filesOf } from '../../catalog/parsed.ts';
import { actor, costar, maker, page, quote, smallData, work, type SmallData } from '../../catalog/small-data.ts';
import { testDay } from '../../real-data.ts';

const catalogOf = (data: SmallData) => relate(filesOf(smallData(data)));

const compared = (before: SmallData, after: SmallData): string =>
  comparisonMarkdown(compareCards(catalogOf(before), catalogOf(after), testDay));

const inThree = (en: string, ja: string, ko: string) => ({ en, ja, ko });

describe('what changes for fans', () => {
  test('GIVEN the same data THEN no card changes', () => {
    expect(compared({}, {})).toBe('## What changes for fans\n\nNo card changes.\n');
  });

  test('GIVEN another day of birth THEN the card is shown before and after in each language', () => {
    const text = compared({}, { actors: [actor({ born: '1989-07-17' })] });
    expect(text).toContain('\n1 person changed.\n');
    expect(text).toContain('**Kim Woo-bin** (person) reads differently in English, Japanese and Korean.');
    expect(text).toMatch(/^- Born 16 July 1989.*\n\+ Born 17 July 1989/mu);
    expect(text).toMatch(/^- 生年月日 1989年7月16日.*\n\+ 生年月日 1989年7月17日/mu);
    expect(text).toMatch(/^- .*1989년 7월 16일.*\n\+ .*1989년 7월 17일/mu);
    expect(text).toContain('\n  Kim Woo-bin\n');
  });

  test('GIVEN a sentence that changes in Japanese alone THEN only the Japanese card is shown', () => {
    const summary = inThree('A short sentence.', '別の文です。', '짧은 문장입니다.');
    const text = compared({}, { actors: [actor({ summary })] });
    expect(text).toContain('reads differently in Japanese.');
    expect(text).toContain('- 短い文です。\n+ 別の文です。');
    expect(text).not.toContain('Before and after in English');
  });

  test.each([
    ['a new statement', { quotes: [] }, {}, '1 statement new.', '+   A short sentence.'],
    ['a statement less', {}, { quotes: [] }, '1 statement gone', '-   A short sentence.'],
    [
      'a figure',
      {},
      {
        figures: [
          {
            id: 'a-figure',
            what: inThree('Viewers', '視聴者', '시청자'),
            value: inThree('5.5%', '5.5%', '5.5%'),
            asOf: '2024-01-23',
            sources: ['a-page'],
            checked: '2026-11-21',
          },
        ],
      },
      '1 figure new',
      '+ 5.5%',
    ],
    ['a maker', {}, { makers: [maker()] }, '1 person new', '+ Naomi Kawase'],
    [
      'another address of a page',
      {},
      { pages: { 'a-page': page({ title: 'B' }) } },
      '1 work changed, 2 people changed.',
      '+ B',
    ],
  ] satisfies [string, SmallData, SmallData, string, string][])(
    'GIVEN %s THEN it is counted and shown',
    (_what, before, after, count, line) => {
      const text = compared(before, after);
      expect(text).toContain(count);
      expect(text).toContain(`\n${line}`);
    },
  );

  test('GIVEN a co-star with another name THEN their card comes before those that show it as well', () => {
    const names = inThree('Hiroshi Abé', '阿部寛', '아베 히로시');
    const { cards } = compareCards(catalogOf({}), catalogOf({ costars: [costar({ names })] }), testDay);
    expect(cards.map(({ id, isItself }) => [id, isItself])).toEqual([
      ['a-work-2024', false],
      ['abe-hiroshi', true],
    ]);
    const text = compared({}, { costars: [costar({ names })] });
    expect(text.indexOf('**Hiroshi Abé** (person)')).toBeLessThan(text.indexOf('**A Work** (work)'));
    expect(text).toContain('**A Work** (work) reads differently in English, because of something else that it shows.');
  });

  test('GIVEN a record with another id THEN it is the same record', () => {
    const renamed = work({ id: 'the-work-2024', formerly: ['a-work-2024'] });
    const { cards } = compareCards(catalogOf({}), catalogOf({ works: [renamed] }), testDay);
    expect(cards).toEqual([]);
  });

  test('GIVEN another day of checking alone THEN it is named as seen on no card', () => {
    const text = compared({}, { actors: [actor({ checked: '2026-11-22' })] });
    expect(text).toContain('No card changes.\n\nChanged, but on no card: Kim Woo-bin.');
  });
});

const many = (born: string): SmallData => ({
  actors: Array.from({ length: 300 }, (_, index) =>
    actor({
      id: `kim-woo-bin-${index}`,
      born,
      names: inThree(`Kim Woo-bin ${index}`, `キム・ウビン${index}`, `김우빈${index}`),
    }),
  ),
  works: [],
  quotes: [],
});

describe('the Markdown of it', () => {
  test('GIVEN more cards than GitHub takes THEN the first are shown, others named, and the rest counted', () => {
    const text = compared(many('1989-07-16'), many('1989-07-17'));
    expect(text.length).toBeLessThan(40_000);
    expect(text.length).toBeGreaterThan(30_000);
    expect(text).toContain('300 people changed.');
    expect(text).toMatch(/No room is left for Kim Woo-bin \d+, .* and \d+ more\.\n$/u);
    const shown = text.match(/ reads differently in /gu)?.length ?? 0;
    const [, names = '', more = ''] = /No room is left for (.*) and (\d+) more/u.exec(text) ?? [];
    expect(shown + names.split(', ').length + Number(more)).toBe(300);
  });

  test('GIVEN a card of many lines THEN whole lines are left out and counted', () => {
    const quotes = Array.from({ length: 200 }, (_, index) => ({
      text: inThree(`Words ${index}.`, `言葉${index}。`, `말 ${index}.`),
    }));
    const japan = quotes.map(({ text }) => ({ kind: 'visit', text, sources: ['a-page'] }));
    const text = compared({}, { actors: [actor({ japan })] });
    expect(text).toMatch(/^ {2}… \d+ more lines$/mu);
    expect(text.length).toBeLessThan(40_000);
  });

  test('GIVEN a text that would end the block, or be read as a tag or a mention THEN it stays text', () => {
    const text = compared(
      { quotes: [] },
      {
        quotes: [
          quote({ speaker: inThree('</details> @everyone ```', 'キム', '김'), text: inThree('```', 'あ', '가') }),
        ],
      },
    );
    expect(text).toContain(String.raw`**&lt;/details> \@everyone`);
    expect(text).toContain('\n````diff\n');
    expect(text.match(/<details>/gu)).toHaveLength(3);
  });
});
