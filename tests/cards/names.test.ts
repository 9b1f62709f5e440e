import { describe, expect, test } from 'vitest';
import { quotedTitle, titleWithYear } from '../../src/cards/kit/names.ts';
import { roleOf } from '../../src/cards/kit/parts.ts';
import { languages } from '../../src/language/language.ts';
import { work } from '../insights/small-catalog.ts';

describe('a title with its year', () => {
  test.each([
    ['Rent', 2015, 'Rent (2015)'],
    ['Rent (Japan, 2015)', 2015, 'Rent (Japan, 2015)'],
    ['Les Misérables (Japan, 2015 and 2017)', 2015, 'Les Misérables (Japan, 2015 and 2017)'],
    ['Rent (Japan, 2015)', 2017, 'Rent (Japan, 2015) (2017)'],
    ['Chuzai Keiji SP 2023', 2023, 'Chuzai Keiji SP 2023 (2023)'],
    ['The Heavens (1997) and Below', 1997, 'The Heavens (1997) and Below (1997)'],
  ])('GIVEN %s of %i THEN the title reads %s', (en, year, shown) => {
    expect(titleWithYear(work('w', { titles: { en, ja: en }, year }), 'en')).toBe(shown);
  });

  test('GIVEN Japanese THEN it has brackets of its own, and repeats no year either', () => {
    const shown = ['RENT', 'RENT（2015年公演）'].map((ja) =>
      titleWithYear(work('w', { titles: { en: 'Rent', ja }, year: 2015 }), 'ja'),
    );
    expect(shown).toEqual(['RENT（2015）', 'RENT（2015年公演）']);
  });
});

describe('a title in a sentence', () => {
  test.each([
    ['a title', { en: 'Rent', ja: 'RENT', ko: '렌트' }, ['Rent (2015)', '『RENT』（2015）', '〈렌트〉(2015)']],
    [
      'a title that says its year',
      { en: 'Rent (Japan, 2015)', ja: 'RENT（2015年公演）', ko: '렌트(2015년 일본 공연)' },
      ['Rent (Japan, 2015)', '『RENT（2015年公演）』', '〈렌트(2015년 일본 공연)〉'],
    ],
    ['Markdown in a title', { en: 'A*', ja: 'A*', ko: 'A*' }, ['A\\* (2015)', '『A\\*』（2015）', '〈A\\*〉(2015)']],
  ])('GIVEN %s THEN the year stands once, behind the marks of the language', (_what, titles, shown) => {
    const series = work('w', { titles, year: 2015 });
    expect(languages.map((language) => quotedTitle(series, language))).toEqual(shown);
  });
});

describe('a part', () => {
  test.each([
    ['a name', { en: 'Yuni', ja: 'ユニ', ko: '윤희' }, 'as Yuni · supporting', 'ユニ役', '윤희 역 · 조연'],
    [
      'a description',
      { en: 'a waiter', ja: '短い役', ko: '단역' },
      'as a waiter · supporting',
      '短い役',
      '단역 · 조연',
    ],
  ])('GIVEN %s THEN 役 and 역 appear once, and Japanese adds no 出演', (_what, character, ...said) => {
    const credit = { person: 'a', character, billing: 'supporting' as const, sources: ['a-page'] };
    expect(languages.map((language) => roleOf(credit, language))).toEqual(said);
  });

  test('GIVEN none THEN Japanese says 出演', () => {
    expect(roleOf({ person: 'a', billing: 'supporting', sources: ['a-page'] }, 'ja')).toBe('出演');
  });
});
