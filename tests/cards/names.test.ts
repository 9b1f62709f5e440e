import { expect, test } from 'vitest';
import { titleWithYear } from '../../src/cards/kit/names.ts';
import { roleOf } from '../../src/cards/kit/parts.ts';
import { languages } from '../../src/language/language.ts';
import { work } from '../insights/small-catalog.ts';

test.each([
  ['Rent', 2017, 'Rent (2017)', 'Rent（2017）'],
  ['Rent (Japan, 2017)', 2017, 'Rent (Japan, 2017)', 'Rent (Japan, 2017)'],
  ['Gwanghwamun (2012–2013)', 2012, 'Gwanghwamun (2012–2013)', 'Gwanghwamun (2012–2013)'],
  ['2046', 2004, '2046 (2004)', '2046（2004）'],
  ['Room 20170', 2017, 'Room 20170 (2017)', 'Room 20170（2017）'],
])('GIVEN %j of %i THEN the year stands once', (title, year, inEnglish, inJapanese) => {
  const series = work('a-work', { titles: { en: title, ja: title, ko: title }, year });
  expect(languages.map((language) => titleWithYear(series, language))).toEqual([inEnglish, inJapanese, inEnglish]);
});

test.each([
  ['a name', { en: 'Yuni', ja: 'ユニ', ko: '윤희' }, 'as Yuni · supporting', 'ユニ役', '윤희 역 · 조연'],
  [
    'a description',
    { en: 'a short role', ja: '短い役', ko: '단역' },
    'as a short role · supporting',
    '短い役',
    '단역 · 조연',
  ],
])(
  'GIVEN %s as the part THEN 役 and 역 stand once, and Japanese needs no 出演 beside it',
  (_what, character, ...said) => {
    const credit = { person: 'a', character, billing: 'supporting' as const, sources: ['a-page'] };
    expect(languages.map((language) => roleOf(credit, language))).toEqual(said);
  },
);

test('GIVEN no part THEN Japanese says 出演', () => {
  expect(roleOf({ person: 'a', billing: 'supporting', sources: ['a-page'] }, 'ja')).toBe('出演');
});
