import { describe, expect, test } from 'vitest';
import { statusLine } from '../../src/cards/kit/status.ts';
import type { Series } from '../../src/catalog/schema/series.ts';
import { languages } from '../../src/language/language.ts';
import { work } from '../insights/small-catalog.ts';

const now = new Date('2026-11-21T12:00:00+09:00');
const television: Partial<Series> = { networks: ['tbs'] };
const streaming: Partial<Series> = { platforms: [{ service: 'netflix' }] };
const film: Partial<Series> = { kind: 'film' };
const stage: Partial<Series> = { kind: 'stage' };
const inAll = (changes: Partial<Series>): string[] =>
  languages.map((language) => statusLine(work('a-work', changes), language, now).replaceAll(/<t:\d+:R>/gu, '<t>'));

describe('a work that is out', () => {
  test.each([
    ['a drama', television, 'First aired 18 April 2025', '2025年4月18日放送開始', '2025년 4월 18일 첫 방송'],
    ['a streamed series', streaming, 'Released 18 April 2025', '2025年4月18日配信開始', '2025년 4월 18일 공개'],
    ['a film', film, 'Released 18 April 2025', '2025年4月18日公開', '2025년 4월 18일 개봉'],
    ['a play', stage, 'Opened 18 April 2025', '2025年4月18日上演', '2025년 4월 18일 공연'],
    [
      'a special of one evening',
      { ...television, kind: 'special' as const },
      'Aired 18 April 2025',
      '2025年4月18日放送',
      '2025년 4월 18일 방송',
    ],
  ])('GIVEN %s without a last day THEN the line has the verb of that kind', (_what, changes, ...lines) => {
    expect(inAll({ start: '2025-04-18', ...changes })).toEqual(lines);
  });

  test.each([
    ['a drama', television, 'Aired April–June 2025', '2025年4月〜6月放送', '2025년 4월~6월 방송'],
    ['a play', stage, 'On stage April–June 2025', '2025年4月〜6月上演', '2025년 4월~6월 공연'],
  ])('GIVEN %s from one month to another THEN the line names both months', (_what, changes, ...lines) => {
    expect(inAll({ start: '2025-04', end: '2025-06', ...changes })).toEqual(lines);
  });

  test('GIVEN a drama whose last day is its first THEN it aired on that day', () => {
    expect(inAll({ ...television, start: '2025-04-18', end: '2025-04-18' })[0]).toBe('Aired 18 April 2025');
  });
});

describe('a work that runs', () => {
  test.each([
    ['a drama', television, 'On air now: ', '放送中（', '방송 중 ('],
    ['a streamed series', streaming, 'Coming out now: ', '配信中（', '공개 중 ('],
  ])('GIVEN %s between its first and last day THEN the line says so', (_what, changes, ...beginnings) => {
    const lines = inAll({ start: '2026-10-10', end: '2026-12-12', ...changes });
    for (const [index, line] of lines.entries()) expect(line.startsWith(beginnings[index] ?? '?'), line).toBe(true);
  });
});

describe('a work to come', () => {
  test.each([
    [
      'a drama',
      television,
      'Airs 1 January 2027 (<t>)',
      '2027年1月1日放送予定（<t>）',
      '2027년 1월 1일 방송 예정 (<t>)',
    ],
    ['a film', film, 'Comes out 1 January 2027 (<t>)', '2027年1月1日公開予定（<t>）', '2027년 1월 1일 개봉 예정 (<t>)'],
    ['a play', stage, 'Opens 1 January 2027 (<t>)', '2027年1月1日上演予定（<t>）', '2027년 1월 1일 공연 예정 (<t>)'],
  ])('GIVEN %s with a confirmed day THEN the line has the verb of that kind', (_what, changes, ...lines) => {
    expect(inAll({ start: '2027-01-01', ...changes })).toEqual(lines);
  });

  test('GIVEN a day that is only announced THEN the line says that it is not final', () => {
    expect(inAll({ ...film, start: '2027-01-01', release: { certainty: 'announced', sources: ['a-page'] } })).toEqual([
      'Announced for 1 January 2027 (<t>); not final',
      '2027年1月1日予定（<t>）。発表段階で、確定ではありません',
      '2027년 1월 1일 예정 (<t>). 발표 단계로 확정은 아닙니다',
    ]);
  });

  test('GIVEN a reported day that has passed THEN the line says that nothing confirms it', () => {
    expect(
      inAll({ ...television, start: '2026-11-20', release: { certainty: 'reported', sources: ['a-page'] } }),
    ).toEqual([
      'Reported for 20 November 2026; none of my sources says yet that it aired',
      '2026年11月20日と報道されましたが、放送を確認できる出典はまだ手元にありません',
      '2026년 11월 20일 방송으로 보도되었으나, 방송을 확인할 수 있는 출처는 아직 갖고 있지 않습니다',
    ]);
  });

  test('GIVEN a reported run that has passed THEN the line names its last day as well', () => {
    const changes: Partial<Series> = { ...stage, release: { certainty: 'reported', sources: ['a-page'] } };
    expect(inAll({ ...changes, start: '2026-10-02', end: '2026-10-13' })).toEqual([
      expect.stringMatching(/^Reported for 2–13 October 2026; /u),
      expect.stringMatching(/^2026年10月2日〜13日と報道されましたが/u),
      expect.stringMatching(/^2026년 10월 2일~13일 /u),
    ]);
  });
});
