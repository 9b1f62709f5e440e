import { beforeAll, describe, expect, test } from 'vitest';
import type { Catalog } from '../../src/catalog/catalog.ts';
import type { Person } from '../../src/catalog/schema/person.ts';
import { starDates } from '../../src/insights/my-stars.ts';
import { realCatalog } from '../real-data.ts';

let catalog: Catalog;
beforeAll(async () => {
  catalog = await realCatalog();
});

const at = (day: string): Date => new Date(`${day}T12:00:00+09:00`);

/** The catalog with one person changed. */
function withPerson(id: string, changed: Partial<Person>): Catalog {
  const person = catalog.people.get(id);
  if (person === undefined) throw new Error(id);
  return { ...catalog, people: new Map([...catalog.people, [id, { ...person, ...changed }]]) };
}

const birthdayOf = (born: string, today: string): [string, number] | undefined => {
  const { yearly } = starDates(['han-hyo-joo'], withPerson('han-hyo-joo', { born }), at(today));
  const found = yearly.find(({ kind }) => kind === 'birthday');
  return found && [found.day, found.years];
};

describe('the birthday of a followed person', () => {
  test.each([
    ['1987-02-22', '2026-02-21', '2026-02-22', 39],
    ['1987-02-22', '2026-02-22', '2026-02-22', 39],
    ['1987-02-22', '2026-02-23', '2027-02-22', 40],
    ['1987-12-31', '2026-12-31', '2026-12-31', 39],
    ['1987-01-01', '2026-12-31', '2027-01-01', 40],
    ['1988-02-29', '2026-02-28', '2028-02-29', 40],
    ['1988-02-29', '2028-02-29', '2028-02-29', 40],
    ['1988-02-29', '2028-03-01', '2032-02-29', 44],
  ])('GIVEN born on %s WHEN it is %s THEN it is next on %s, the %dth', (born, today, day, years) => {
    expect(birthdayOf(born, today)).toEqual([day, years]);
  });

  test.each(['1987', '1987-02'])('GIVEN born in %s THEN there is none: a month is never made a day', (born) => {
    expect(birthdayOf(born, '2026-11-21')).toBeUndefined();
  });

  test('GIVEN somebody who died THEN nobody is congratulated', () => {
    const dead = withPerson('han-hyo-joo', { died: '2026-01' });
    expect(starDates(['han-hyo-joo'], dead, at('2026-11-21')).yearly.filter(({ kind }) => kind === 'birthday')).toEqual(
      [],
    );
  });
});

describe('the works of the followed', () => {
  test('GIVEN a person and one of their works THEN the work is listed once', () => {
    const both = starDates(['ok-taec-yeon', 'soul-mate-2026'], catalog, at('2026-03-14'));
    expect(both.next.filter(({ series }) => series.id === 'soul-mate-2026')).toHaveLength(1);
    expect(both.quiet).toEqual([]);
  });

  test('GIVEN a person with nothing ahead THEN they are named as such; GIVEN an id that is gone THEN it is not', () => {
    const { next, quiet } = starDates(['goo-ha-ra', 'no-such-record'], catalog, at('2026-11-21'));
    expect([next, quiet]).toEqual([[], ['goo-ha-ra']]);
  });

  test('GIVEN everybody and everything followed THEN anniversaries are of confirmed Japanese works with a day, after their first year', () => {
    const ids = [...catalog.people.keys(), ...catalog.series.keys()];
    const today = '2026-11-21';
    const { yearly } = starDates(ids, catalog, at(today));
    expect(yearly.length).toBeGreaterThan(200);
    expect(yearly.map(({ day }) => day)).toEqual(yearly.map(({ day }) => day).toSorted());
    for (const one of yearly) {
      expect(one.day >= today && one.years >= 1, one.day).toBe(true);
      if (one.kind === 'birthday') continue;
      const { start = '', country, release } = one.series;
      expect([start.length, country === 'KR', release.certainty]).toEqual([10, false, 'confirmed']);
      expect(Number(one.day.slice(0, 4)) - one.years).toBe(Number(start.slice(0, 4)));
      expect(one.day.slice(5)).toBe(start.slice(5));
    }
  });
});
