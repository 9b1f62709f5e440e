import { describe, expect, test } from 'vitest';
import { dateMeant } from '../../src/catalog/date-meant.ts';
import { expectedHere, wayOut } from '../../src/catalog/expected.ts';
import { textUpTo } from '../../src/catalog/schema/text.ts';
import { actor, foundBy, page } from './small-data.ts';

describe('the date that somebody meant', () => {
  test.each([
    ['2026/05/14', '2026-05-14'],
    ['2026-5-14', '2026-05-14'],
    ['2026.5.14', '2026-05-14'],
    ['14.05.2026', '2026-05-14'],
    ['2026年5月14日', '2026-05-14'],
    ['2026년 5월 14일', '2026-05-14'],
    ['2026年5月', '2026-05'],
    ['２０２６-05-14', '2026-05-14'],
    ['2024-2-29', '2024-02-29'],
    ['2026-05-14(木)', '2026-05-14'],
    ['2026-05-14T21:00', '2026-05-14'],
    ['昭和62年2月22日', '1987-02-22'],
    ['令和元年5月', '2019-05'],
    ['S62.2.22', '1987-02-22'],
    ['May 14, 2026', '2026-05-14'],
    ['Sept. 3, 2026', '2026-09-03'],
    ['14th May 2026', '2026-05-14'],
    ['May 2026', '2026-05'],
    ['2026-22-02', '2026-02-22'],
    ['2026-02-??', '2026-02'],
    ['2026-xx-xx', '2026'],
    ['2026-00-00', '2026'],
    ['2026-02-00', '2026-02'],
  ])('GIVEN %s THEN %s', (written, date) => expect(dateMeant(written)).toBe(date));

  test.each([
    '05/14/2026',
    '14/05/2026',
    '2026-13',
    '31.02.2026',
    '2026-13-32',
    '2025-2-29',
    '26-05-14',
    '平成 62',
    'Mai 2026x',
    '',
  ])('GIVEN "%s", which may be another or none THEN it suggests nothing', (written) =>
    expect(dateMeant(written)).toBeUndefined(),
  );
});

describe('what belongs in a field', () => {
  test('GIVEN a text in three languages THEN the expectation names them', () =>
    expect(expectedHere('object', textUpTo(100)).en).toBe('fields in { } (en, ja, ko)'));

  test.each([
    ['array', 'a-page', ': write ["a-page"]'],
    ['number', '2026', ': take the quotes off (2026)'],
    ['number', 'soon', ''],
    ['string', 2026, ': put it in double quotes ("2026")'],
    ['object', '我想去日本', ''],
  ])('GIVEN %s expected and %j found THEN the suggestion is "%s"', (expected, found, way) =>
    expect(wayOut(expected, found).en).toBe(way),
  );
});

const told = (changes: Record<string, unknown>): string => foundBy('file', { actors: [actor(changes)] }).join();

describe('a mistake of a moderator', () => {
  test.each([
    [
      'sources as one text',
      { sources: 'a-page' },
      /sources: expected a list in \[ \], found "a-page": write \["a-page"\]/u,
    ],
    [
      'a year in quotes',
      { debut: '2011' },
      /debut: expected a number without quotes, found "2011": take the quotes off/u,
    ],
    ['a field that is gone', { checked: undefined }, /checked: is missing: a text in double quotes belongs here/u],
    [
      'a date with strokes',
      { born: '1989/07/16' },
      /born: is not written as dates are here, found "1989\/07\/16": write "1989-07-16"/u,
    ],
    [
      'a sentence in one language',
      { summary: 'A star.' },
      /summary: expected fields in \{ \} \(en, ja, ko\), found "A star\."/u,
    ],
  ])('GIVEN %s THEN the expectation says what to write', (_what, changes, message) =>
    expect(told(changes)).toMatch(message),
  );

  test('GIVEN an address without its beginning THEN the expectation says what is missing', () =>
    expect(foundBy('file', { pages: { 'a-page': page({ url: 'news.example.com/a' }) } }).join()).toMatch(
      /url: is no address, found "news\.example\.com\/a": an address begins with https:\/\//u,
    ));
});
