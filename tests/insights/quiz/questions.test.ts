import fc from 'fast-check';
import { InteractionType } from 'discord-api-types/v10';
import { beforeAll, describe, expect, test } from 'vitest';
import { newMessage } from '../../../src/bot/respond.ts';
import { endingCard } from '../../../src/cards/quiz/ending.ts';
import { questionCard } from '../../../src/cards/quiz/question.ts';
import type { Catalog } from '../../../src/catalog/catalog.ts';
import { languages, type Language } from '../../../src/language/language.ts';
import { drawQuestion, questionOf, type AskedQuestion } from '../../../src/insights/quiz/draw-question.ts';
import { nextRound } from '../../../src/insights/quiz/game.ts';
import { poolsOf } from '../../../src/insights/quiz/pools.ts';
import {
  kinds,
  levels,
  themes,
  type Kind,
  type Level,
  type Question,
  type Theme,
} from '../../../src/insights/quiz/question.ts';
import { drawsOf } from '../../../src/insights/quiz/seeded-draws.ts';
import { listed } from '../../discord/validate/violation.ts';
import { validateInteractionResponse } from '../../discord/validate/violations.ts';
import { realCatalog } from '../../real-data.ts';
import { rightOnes, wordsOfAnswer } from './naive.ts';
import { game } from './small-game.ts';
import { sampleOf, sized } from '../../thorough.ts';

let catalog: Catalog;
beforeAll(async () => {
  catalog = await realCatalog();
});

const seedsTried = sized({ quick: 12, thorough: 2000 });
const seeds = fc.integer({ min: 0, max: 2 ** 32 - 1 });
const gameIn = (language: Language) => game(5, { language });

function drawn(theme: Theme, seed: number, level: Level = 'fans', recent: readonly string[] = []): AskedQuestion {
  const question = drawQuestion(catalog, { theme, level }, recent, drawsOf(seed));
  if (question === undefined) throw new Error(`no question of ${theme} for ${seed}`);
  return question;
}

function asked(theme: Theme, seed: number): Question {
  const question = questionOf(catalog, drawn(theme, seed, levels[seed % 3]));
  if (question === undefined) throw new Error(`the question of ${theme} for ${seed} is gone`);
  return question;
}

/** What the message quotes from the data, below the line of the bot. */
function quoted(question: Question, language: Language): string {
  const [, ...lines] = (questionCard(gameIn(language), question).embeds[0]?.description ?? '').split('\n');
  return lines.join('\n').replaceAll('\\', '');
}

const folded = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');

describe.each(['roles', 'script'] as const)('GIVEN every question of %s, which says "in Japan"', (kind) => {
  test('THEN everybody to choose from has Japanese work', () => {
    const people = poolsOf(kind, catalog).flatMap(({ candidates }) => candidates.map(({ choice }) => choice.id));
    expect(people.filter((id) => !catalog.hasJapaneseWork(id))).toEqual([]);
    expect(people.length).toBeGreaterThan(100);
  });
});

describe.each(kinds)('GIVEN any seed WHEN %s is asked', (kind: Kind) => {
  test('THEN exactly one choice is right, by a search of the catalog that knows nothing of how the question was made', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const question = asked(kind, seed);
        for (const language of languages) {
          const [embed] = questionCard(gameIn(language), question).embeds;
          const found = rightOnes(kind, embed?.description ?? '', question.choices, catalog, language);
          expect(found).toEqual([question.choices[question.right]?.id]);
        }
      }),
      { numRuns: seedsTried },
    );
  });

  test('THEN the labels are four, differ in every language, and fit a button', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { choices } = asked(kind, seed);
        expect(choices).toHaveLength(4);
        for (const language of languages) {
          const labels = choices.map(({ label }) => label[language]);
          expect(new Set(labels.map(folded)).size).toBe(choices.length);
          for (const label of labels) expect(label.length >= 1 && label.length <= 80).toBe(true);
        }
      }),
      { numRuns: seedsTried },
    );
  });

  test('THEN no message of it, in any language, reveals the answer in any script', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const question = asked(kind, seed);
        const answer = question.choices[question.right];
        const telling = wordsOfAnswer(kind, answer?.id ?? '', catalog);
        for (const language of languages) {
          const text = quoted(question, language);
          const whole = questionCard(gameIn(language), question).embeds[0]?.description ?? '';
          if (kind !== 'premise') expect(whole).not.toContain(answer?.label[language]);
          expect(telling.filter((word) => word.test(text)).map(String)).toEqual([]);
        }
      }),
      { numRuns: seedsTried },
    );
  });
});

test('GIVEN everything that can be asked THEN question and answer are what Discord takes, in every language, and the answer has a source', () => {
  for (const pool of kinds.flatMap((kind) => poolsOf(kind, catalog))) {
    for (const { choice, asks } of sampleOf(pool.candidates, 8)) {
      const others = pool.candidates.filter((other) => other.choice.id !== choice.id).slice(0, 3);
      const choices = [choice, ...others.map((other) => other.choice)];
      for (const { prompt } of asks.slice(0, 1)) {
        const question: Question = { prompt, choices, right: 0, print: 'zzzzzzz' };
        for (const language of languages) {
          const open = questionCard(gameIn(language), question, { isShownAgain: true });
          const won = { ...gameIn(language), winners: ['1'.repeat(19)] };
          const done = endingCard(won, { kind: 'won' }, question, 'round', catalog);
          for (const reply of [open, done])
            expect(
              listed(validateInteractionResponse(newMessage(reply).response, InteractionType.ApplicationCommand)),
            ).toBe('');
          const [facts, sources] = done.embeds[0]?.fields ?? [];
          expect(
            pool.kind === 'first' ? facts?.value.match(/^-# ./gmu)?.length : sources?.value.length,
          ).toBeGreaterThan(0);
        }
      }
    }
  }
});

/** So many questions of a channel, one after the other. */
function asMany(count: number, theme: Theme, level: Level): AskedQuestion[] {
  let current = game(20, { question: drawn(theme, 1, level) });
  return Array.from({ length: count }, (_, seed) => {
    current = nextRound(current, drawn(theme, seed, level, current.recent), 0);
    return current.question;
  });
}

/** Questions of one channel, one after the other. */
const inTurn = sized({ quick: 75, thorough: 300 });
const ofOneKind = sized({ quick: 60, thorough: 1000 });

describe('drawQuestion', () => {
  test.each(levels)(
    `GIVEN ${inTurn} mixed questions for %s THEN none comes back within fifty, and each kind has its turn`,
    (level) => {
      const all = asMany(inTurn, 'mixed', level);
      for (const [index, { ask }] of all.entries())
        expect(all.slice(Math.max(0, index - 49), index).map((one) => one.ask)).not.toContain(ask);
      for (let index = kinds.length; index + kinds.length <= all.length; index += kinds.length)
        expect(new Set(all.slice(index, index + kinds.length).map(({ pool }) => pool.split('.')[0])).size).toBe(
          kinds.length,
        );
    },
  );

  test.each(kinds.flatMap((kind) => levels.map((level) => [kind, level] as const)))(
    `GIVEN ${ofOneKind} questions of %s for %s THEN none comes back within fifty`,
    (kind, level) => {
      const all = asMany(ofOneKind, kind, level).map(({ ask }) => ask);
      const early = all.filter((ask, index) => all.slice(Math.max(0, index - 49), index).includes(ask));
      expect(early.length).toBe(0);
    },
  );

  // Pairs of casts are few. To let whoever was asked for rest there as well leaves pairs of which fame tells the wrong one in
  // 36 rounds of 100, so "wrong" may ask for somebody again.
  test.each(kinds.filter((kind) => kind !== 'wrong'))(
    'GIVEN a kind with few questions (%s) THEN nobody is the answer twice within ten',
    (kind) => {
      const subjects = asMany(sized({ quick: 30, thorough: 100 }), kind, 'experts').map(
        ({ choices, right }) => choices[right],
      );
      for (const [index, id] of subjects.entries())
        expect(subjects.slice(Math.max(0, index - 9), index)).not.toContain(id);
    },
  );

  test('GIVEN data without one kind THEN a mixed game asks the others', () => {
    const silent: Catalog = { ...catalog, quotes: new Map() };
    for (let seed = 0; seed < 50; seed += 1)
      expect(drawQuestion(silent, { theme: 'mixed', level: 'fans' }, [], drawsOf(seed))?.pool).not.toBe('said');
  });

  test('GIVEN levels THEN fans are asked for better known people than experts', () => {
    for (const kind of kinds) {
      const fame = (level: Level): number =>
        asMany(40, kind, level).reduce((sum, { pool: name, choices, right }) => {
          const pool = poolsOf(kind, catalog).find((one) => one.name === name);
          return sum + (pool?.candidates.find(({ choice }) => choice.id === choices[right])?.fame ?? 0);
        }, 0);
      expect(fame('fans')).toBeGreaterThan(fame('connoisseurs'));
      expect(fame('connoisseurs')).toBeGreaterThan(fame('experts'));
    }
  });

  test('GIVEN a catalog with nothing in it THEN there is no question', () => {
    const nothing = { people: new Map(), costars: new Map(), series: new Map(), quotes: new Map() };
    const empty: Catalog = { ...catalog, ...nothing };
    for (const theme of themes) expect(drawQuestion(empty, { theme, level: 'fans' }, [], drawsOf(1))).toBeUndefined();
  });
});

test('GIVEN a kept question WHEN the data is read again THEN it is the same; without one of its records, it is gone', async () => {
  const again = await realCatalog();
  for (const kind of kinds) {
    const kept = drawn(kind, 5);
    expect(questionOf(again, kept)?.print).toBe(questionOf(catalog, kept)?.print);
    const [id = ''] = kept.choices;
    const without: Catalog = {
      ...catalog,
      people: new Map([...catalog.people].filter(([one]) => one !== id)),
      costars: new Map([...catalog.costars].filter(([one]) => one !== id)),
      anyone: (one) => (one === id ? undefined : catalog.anyone(one)),
      series: new Map([...catalog.series].filter(([one]) => one !== id)),
      quotes: new Map([...catalog.quotes].filter(([, { person }]) => person !== id)),
    };
    expect(questionOf(without, kept)).toBeUndefined();
  }
});

test('GIVEN somebody with the same name in hangul and another Latin spelling THEN they are never choices of the same question', () => {
  const [first] = poolsOf('script', catalog)[0]?.candidates ?? [];
  const person = catalog.people.get(first?.choice.id ?? '');
  if (person === undefined) throw new Error('no name is asked');
  const twin = { ...person, id: 'a-namesake', names: { ...person.names, en: `${person.names.en}h` }, aliases: [] };
  const both: Catalog = {
    ...catalog,
    people: new Map([...catalog.people, [twin.id, twin]]),
    hasJapaneseWork: (id) => id === twin.id || catalog.hasJapaneseWork(id),
  };
  const distances = poolsOf('script', both).flatMap((pool) => {
    const [one, other] = [person.id, twin.id].map((id) => pool.candidates.find(({ choice }) => choice.id === id));
    return one === undefined || other === undefined ? [] : [pool.distance(one, other)];
  });
  expect([distances.length > 0, new Set(distances)]).toEqual([true, new Set([Infinity])]);
});

/** The consonant and the vowel of the first syllable: 고, 공 and 곽 are two beginnings. */
const opening = (hangul: string): string => hangul.normalize('NFD').slice(0, 2).normalize('NFC');

test('GIVEN any question about a name in another script THEN reading its first syllable does not help: all four begin alike', () => {
  expect(['고', '공', '곽'].map(opening)).toEqual(['고', '고', '과']);
  const begun = new Set<string>();
  fc.assert(
    fc.property(seeds, (seed) => {
      const { choices } = asked('script', seed);
      const openings = new Set(choices.map(({ id }) => opening(catalog.people.get(id)?.names.ko ?? '?')));
      expect([...openings]).toHaveLength(1);
      for (const one of openings) begun.add(one);
    }),
    { numRuns: Math.max(seedsTried, 60) },
  );
  // Kim and Lee are not the only ones.
  expect(begun.size).toBeGreaterThan(5);
});
