import { describe, expect, test } from 'vitest';
import { clean } from '../../../src/search/clean.ts';
import { isSlipOf } from '../../../src/search/near/person-slip.ts';
import { nearPerson } from '../../../src/search/near/person.ts';
import { nearQuery } from '../../../src/search/near/query.ts';
import { entry } from '../found.ts';

const isSlip = (typed: string, names: Parameters<typeof entry>[1], isOther = false): boolean =>
  isSlipOf(nearQuery(clean(typed)), nearPerson(entry('one', names)), () => isOther);

describe('one slip in a whole Korean name', () => {
  const taeWook = { en: 'Kang Tae-wook', ko: '강태욱' };
  test.each([
    ['a name in hangul that seven in a million have', '강태우', taeWook, false],
    ['the same in Latin letters, which have many spellings', 'kang tae woo', taeWook, true],
    ['a syllable that no name has', '강태윽', taeWook, true],
    ['a name that hardly anybody has', '변시호', { en: 'Byun Si-hoo', ko: '변시후' }, true],
    ['a voice mark in a name of seven in a million', 'カン・テウ', { en: 'Kang Dae-woo', ja: 'カン・デウ' }, true],
    ['another kana in it', 'カン・テウ', { en: 'Kang Tae-oh', ja: 'カン・テオ' }, false],
    ['a voice mark in a name of hundreds', 'キム・ジヨン', { en: 'Kim Chi-young', ja: 'キム・チヨン' }, false],
  ])('GIVEN %s: %s THEN it may be one of another name: %s %s', (_, typed, names, isOne) =>
    expect(isSlip(typed, names)).toBe(isOne),
  );

  test.each([
    ['a surname that few have', '어지호', { en: 'Oh Ji-ho', ko: '오지호' }, true],
    ['a surname that many have', '임재범', { en: 'Kim Jae-bum', ko: '김재범' }, false],
  ])('GIVEN %s: %s THEN the slip may be in the surname of %s: %s', (_, typed, names, isOne) =>
    expect(isSlip(typed, names, true)).toBe(isOne),
  );
});
