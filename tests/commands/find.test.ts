import { beforeAll, describe, expect, test } from 'vitest';
import { cardOf } from '../../commands/find.ts';
import { actorCard } from '../../src/cards/actor/actor.ts';
import { seriesCard } from '../../src/cards/series/series.ts';
import type { Catalog } from '../../src/catalog/catalog.ts';
import { languages } from '../../src/language/language.ts';
import { realCatalog } from '../real-data.ts';
import { sized } from '../thorough.ts';

let catalog: Catalog;
beforeAll(async () => {
  catalog = await realCatalog();
});

/** Shim Eun-kyung was born on 31 May 1994; a day begins in Japan at 15:00 UTC. */
const eve = new Date('2026-05-30T14:59:59Z');
const birthday = new Date('2026-05-30T15:00:00Z');

describe('cards that are kept for the next who asks', () => {
  test('GIVEN the same card on the same day THEN it is not made again', () => {
    const reader = { catalog, language: 'ja', now: eve } as const;
    expect(cardOf('shim-eun-kyung', reader)).toBe(
      cardOf('shim-eun-kyung', { ...reader, now: new Date('2026-05-30T01:00Z') }),
    );
  });

  test('GIVEN a birthday WHEN the day turns in Japan THEN the age is the new one', () => {
    for (const [now, age] of [
      [eve, 'age 31'],
      [birthday, 'age 32'],
      [eve, 'age 31'],
    ] as const)
      expect(JSON.stringify(cardOf('shim-eun-kyung', { catalog, language: 'en', now }))).toContain(age);
  });

  test('GIVEN another version of the data THEN the card is its own', () => {
    const name = { en: 'Somebody Else' };
    const person = catalog.people.get('shim-eun-kyung');
    const other: Catalog = { ...catalog, anyone: () => person && { ...person, names: name } };
    const titles = [catalog, other, catalog].map(
      (version) => cardOf('shim-eun-kyung', { catalog: version, language: 'en', now: eve })?.embeds[0]?.title,
    );
    expect(titles).toEqual(['Shim Eun-kyung', 'Somebody Else', 'Shim Eun-kyung']);
  });

  test('GIVEN every record, more than are kept, twice THEN each card is the one that is made for it', () => {
    for (const round of [1, 2])
      for (const language of languages.slice(0, sized({ quick: 1, thorough: 3 }))) {
        const reader = { catalog, language, now: eve };
        const wrong = [
          ...[...catalog.people.values()].map((one) => [one.id, actorCard(one, catalog, language, eve)] as const),
          ...[...catalog.series.values()].map((one) => [one.id, seriesCard(one, catalog, language, eve)] as const),
        ].filter(([id, made]) => JSON.stringify(cardOf(id, reader)) !== JSON.stringify(made));
        expect(wrong.map(([id]) => `${round} ${language} ${id}`)).toEqual([]);
      }
  });
});
