import { describe, expect, test } from 'vitest';
import { actorCard } from '../../src/cards/actor/actor.ts';
import { actorDetailsCard } from '../../src/cards/actor/details.ts';
import type { Person } from '../../src/catalog/schema/person.ts';
import { languages } from '../../src/language/language.ts';
import { recordWords } from '../../src/language/words/record.ts';
import { actor, catalogOf, workWith } from '../insights/small-catalog.ts';

const now = new Date('2026-11-21T12:00:00+09:00');
const sources = ['a-page'];
const works = [2022, 2023, 2024, 2025].map((year) => workWith(['a'], `w-${year}`, { year }));
const knownFor = [{ en: 'Boyhood (2023)', ja: '少年時代（2023）', ko: '소년시대 (2023)' }];
const long = (words: number): Person['summary'] => ({
  en: 'word '.repeat(words),
  ja: '言葉'.repeat(words),
  ko: '단어 '.repeat(words),
});

/** How many works the card lists, and whether it says what the person is known for. */
function shownOf(language: (typeof languages)[number], words: number): { works: number; isKnown: boolean } {
  const person = actor('a', { summary: long(words), knownFor, sources });
  const [embed] = actorCard(person, catalogOf(works, [person]), language, now).embeds;
  const list =
    embed?.fields?.find(({ name }) => name.startsWith(recordWords[language].field.worksInJapan))?.value ?? '';
  return {
    works: (list.match(/^\*\*/gmu) ?? []).length,
    isKnown: embed?.description?.includes(recordWords[language].field.knownFor) === true,
  };
}

describe.each(languages)('a card in %s that is taller than a phone', (language) => {
  const shown = Array.from({ length: 220 }, (_, index) => shownOf(language, index + 1));

  test('GIVEN few words THEN three works and the Korean ones', () => {
    expect(shown[0]).toEqual({ works: 3, isKnown: true });
  });

  test('GIVEN ever more words THEN the Korean works go first, then the works one by one, and the newest stays', () => {
    const steps = shown.map(({ works: count, isKnown }) => `${count}${isKnown ? ' known' : ''}`);
    expect([...new Set(steps)]).toEqual(['3 known', '3', '2', '1']);
    expect(steps).toEqual(steps.toSorted().toReversed());
  });
});

test('GIVEN works that the card leaves out THEN the button to all of them stands below it', () => {
  const person = actor('a', { summary: long(220), sources });
  const { rows = [] } = actorCard(person, catalogOf(works.slice(0, 2), [person]), 'en', now);
  expect(JSON.stringify(rows)).toContain('"Works (2)"');
});

describe.each(languages)('what somebody is known for in Korea, in %s', (language) => {
  const name = recordWords[language].field.knownFor;
  const cardOf = (words: number): string => {
    const person = actor('a', { summary: long(words), knownFor, sources, unverified: ['knownFor'] });
    return actorCard(person, catalogOf(works, [person]), language, now).embeds[0]?.description ?? '';
  };

  test('GIVEN works that no source confirms THEN ※ follows them', () => {
    expect(cardOf(1)).toMatch(new RegExp(`${name}.*2023.* ※`, 'u'));
  });

  test('GIVEN no room for them THEN ※ does not stand alone', () => {
    expect(cardOf(220)).not.toContain(name);
  });
});

describe.each(languages)('the agencies of somebody who has two, in %s', (language) => {
  const agencies: Person['agencies'] = [
    { company: 'Old Office', asOf: '2011-10-11' },
    { company: 'New Office', asOf: '2023-05' },
  ];
  const personOf = (words: number) => actor('a', { summary: long(words), agencies, sources });
  const front = (words: number): string =>
    actorCard(personOf(words), catalogOf(works, [personOf(words)]), language, now).embeds[0]?.description ?? '';

  test('GIVEN a short card THEN both, and GIVEN one taller than a phone THEN the one that a page named last', () => {
    expect(front(1)).toMatch(/Old Office.*New Office/u);
    expect(front(220)).toContain('New Office');
    expect(front(220)).not.toContain('Old Office');
  });

  test('GIVEN More THEN both', () => {
    const card = actorDetailsCard(personOf(220), catalogOf(works, [personOf(220)]), language);
    expect(JSON.stringify(card.embeds)).toMatch(/Old Office.*New Office/u);
  });
});
