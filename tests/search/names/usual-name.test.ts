import { describe, expect, test } from 'vitest';
import { isUsualGivenName, isUsualName } from '../../../src/search/names/usual-name.ts';

describe('common whole names', () => {
  test.each([
    '박지현',
    '김재훈',
    '이영희',
    '최성민',
    '김성균',
    'park ji hyun',
    'jihyun park',
    'parkjihyun',
    'kim sung kyun',
    'パク ジヒョン',
    'パクジヒョン',
    'リー ジェフン',
    'キム ジニョン',
  ])('GIVEN %s THEN it is a usual name', (name) => expect(isUsualName(name)).toBe(true));

  test.each([
    ['a rare given name', '변요한'],
    ['a syllable that no name has', '채종햡'],
    ['a usual given name behind a rare surname', '표현우'],
    ['one syllable', '김지'],
    ['no name', '영'],
    ['nothing', ''],
    ['a rare given name in letters', 'ok taecyeon'],
    ['in kana', 'チェ ジョンヒョプ'],
    ['a given name alone', 'パク'],
    ['Japanese', '木村拓哉'],
  ])('GIVEN %s (%s) THEN it may be a slip', (_, name) => expect(isUsualName(name)).toBe(false));
});

describe('common given names', () => {
  test.each(['원영', 'ウォニョン', 'won young', 'wonyoung', '지은', 'ji eun'])(
    'GIVEN %s THEN it fits many people',
    (given) => expect(isUsualGivenName(given)).toBe(true),
  );

  test.each(['종협', '택연', 'ジョンヒョプ', 'taecyeon', '영', ''])('GIVEN %s THEN it is specific', (given) =>
    expect(isUsualGivenName(given)).toBe(false),
  );
});
