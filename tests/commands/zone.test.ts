import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { suggestZones, zoneNamed } from '../../commands/zone.ts';
import { testDay } from '../real-data.ts';
import { sampleOf } from '../thorough.ts';

describe('the list of zones', () => {
  test.each([
    ['tokyo', 'en', 'Asia/Tokyo'],
    ['日本', 'ja', 'Asia/Tokyo'],
    ['한국', 'ko', 'Asia/Seoul'],
    ['new y', 'en', 'America/New_York'],
    ['kolkata', 'en', 'Asia/Kolkata'],
    ['los ang', 'en', 'America/Los_Angeles'],
    ['東京', 'en', 'Asia/Tokyo'],
    ['서울', 'en', 'Asia/Seoul'],
    ['ニューヨーク', 'ja', 'America/New_York'],
  ] as const)('GIVEN %s in %s THEN %s is first', (typed, language, zone) => {
    expect(suggestZones(typed, language, testDay)[0]?.value).toBe(zone);
  });

  test('GIVEN nothing typed THEN the list has useful zones with the time there', () => {
    const list = suggestZones('', 'en', testDay);
    expect(list.length).toBeLessThanOrEqual(25);
    expect(list[0]?.name).toMatch(/^Asia\/Tokyo · Japan (?:Standard )?Time · 12:00$/u);
    for (const { value } of list) expect(zoneNamed(value)).toBe(value);
  });

  test.each([
    ['東京', 'Asia/Tokyo'],
    ['한국', 'Asia/Seoul'],
    ['KST', 'Asia/Seoul'],
    ['火星', undefined],
  ])('GIVEN %s without a choice THEN it is %s', (typed, zone) => expect(zoneNamed(typed)).toBe(zone));

  test('GIVEN any zone of the list typed THEN it is accepted', () => {
    const offered = sampleOf(Intl.supportedValuesOf('timeZone'), 60).flatMap((zone) =>
      suggestZones(zone, 'en', testDay).slice(0, 1),
    );
    expect(offered.map(({ value }) => zoneNamed(value))).toEqual(offered.map(({ value }) => value));
  });

  describe('GIVEN somebody who types', () => {
    const { DateTimeFormat } = Intl;
    let made = 0;

    beforeEach(() => {
      made = 0;
      const counted = new Proxy(DateTimeFormat, {
        construct(target, given) {
          made += 1;
          return Reflect.construct(target, given);
        },
      });
      Reflect.set(Intl, 'DateTimeFormat', counted);
    });
    afterEach(() => void Reflect.set(Intl, 'DateTimeFormat', DateTimeFormat));

    test.each(['en', 'ja', 'ko'] as const)('THEN the same list creates no Intl format again (%s)', (language) => {
      suggestZones('as', language, testDay);
      made = 0;
      expect(suggestZones('as', language, testDay)).toHaveLength(25);
      // "as" is tried as a city of eight regions.
      expect(made).toBe(8);
    });

    test.each([
      [0, '12:00'],
      [59, '12:00'],
      [60, '12:01'],
    ])('THEN %i seconds later its clock says %s', (seconds, time) => {
      const [tokyo] = suggestZones('tokyo', 'en', new Date(testDay.getTime() + seconds * 1000));
      expect(tokyo?.name.slice(-5)).toBe(time);
    });
  });
});
