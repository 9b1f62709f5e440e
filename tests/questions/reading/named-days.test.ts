import { describe, expect, test } from 'vitest';
import { datesIn } from '../../../src/questions/reading/dates.ts';

const daysIn = (text: string): (string | undefined)[] => datesIn(text).map(({ month }) => month);

describe('days with a name', () => {
  test.each([
    ['actors born on christmas eve', '12-24'],
    ['anybody born on Christmas?', '12-25'],
    ['who has a birthday on xmas day', '12-25'],
    ["birthday on valentine's day", '02-14'],
    ["born on new year's day", '01-01'],
    ["born on new year's eve", '12-31'],
    ['a halloween birthday', '10-31'],
    ['クリスマスイブ生まれの俳優', '12-24'],
    ['クリスマスが誕生日の人', '12-25'],
    ['元日に生まれた人', '01-01'],
    ['バレンタインデー生まれは誰', '02-14'],
    ['크리스마스 이브에 태어난 배우', '12-24'],
    ['성탄절 생일인 사람', '12-25'],
    ['어린이날 태어난 배우', '05-05'],
  ])('GIVEN the birthday "%s" THEN it is %s', (text, day) => {
    expect(daysIn(text)).toEqual([day]);
  });

  test.each([
    'a film for christmas',
    'クリスマスの映画',
    '크리스마스 영화',
    'new year drama of 2024 on tv',
    'the eve of the war',
  ])('GIVEN "%s", which speaks of no birthday, THEN no day is meant', (text) => {
    expect(daysIn(text).filter((day) => day?.includes('-'))).toEqual([]);
  });
});
