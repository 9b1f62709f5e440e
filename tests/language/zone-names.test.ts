import { expect, test } from 'vitest';
import { languages } from '../../src/language/language.ts';
import { zoneName } from '../../src/language/zone-names.ts';

test.each([
  ['Asia/Tokyo', 'Japan Standard Time', '日本標準時', '일본 표준시'],
  ['Europe/Berlin', 'Central European Time', '中央ヨーロッパ時間', '중부유럽 시간'],
])('GIVEN %s THEN its name in the three languages, of winter and summer alike', (zone, ...names) => {
  expect(languages.map((language) => zoneName(zone, language))).toEqual(names);
});
