import fc from 'fast-check';
import { InteractionType } from 'discord-api-types/v10';
import { beforeAll, describe, expect, test } from 'vitest';
import { newMessage } from '../../../src/bot/respond.ts';
import { endingCard } from '../../../src/cards/quiz/ending.ts';
import { questionCard } from '../../../src/cards/quiz/question.ts';
import type { Catalog } from '../../../src/catalog/catalog.ts';
import { languages, type Language } from '../../../src/language/language.ts';
import { newGame } from '../../../src/insights/quiz/game.ts';
import { drafts, questionOf } from '../../../src/insights/quiz/question-of.ts';
import { kinds, themes, type Kind, type Question, type Theme } from '../../../src/insights/quiz/question.ts';
import { listed } from '../../discord/validate/violation.ts';
import { validateInteractionResponse } from '../../discord/validate/violations.ts';
import { catalogIn, dataFolder, realCatalog } from '../../real-data.ts';
import { rightOnes, wordsOfAnswer } from './naive.ts';
import { sampleOf, sized } from '../../thorough.ts';

let catalog: Catalog;
beforeAll(async () => {
  catalog = await realCatalog();
});

const seedsTried = sized({ quick: 100, thorough: 2000 });
const seeds = fc.integer({ min: 0, max: 2 ** 32 - 1 });
const gameIn = (language: Language) =>
  newGame({ seed: 1, theme: 'mixed', rounds: 5, language, starter: '100000000000000001' }, 0);

function asked(theme: Theme, seed: number, round = 1): Question {
  const question = questionOf(catalog, seed, theme, round);
  if (question === undefined) throw new Error(`no question of ${theme} for ${seed}`);
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
    const people = drafts[kind](catalog).flatMap(({ right, wrong }) => [right, ...wrong].map(({ id }) => id));
    expect(people.filter((id) => !catalog.hasJapaneseWork(id))).toEqual([]);
    expect(people.length).toBeGreaterThan(100);
  });
});

describe.each(kinds)('GIVEN any seed WHEN %s is asked', (kind: Kind) => {
  test('THEN exactly one choice is right, by a search of the catalog that knows nothing of how the question was made', () => {
    fc.assert(
      fc.property(seeds, fc.integer({ min: 1, max: 20 }), (seed, round) => {
        const question = asked(kind, seed, round);
        for (const language of languages) {
          const [embed] = questionCard(gameIn(language), question).embeds;
          const found = rightOnes(kind, embed?.description ?? '', question.choices, catalog, language);
          expect(found).toEqual([question.choices[question.right]?.id]);
        }
      }),
      { numRuns: seedsTried },
    );
  });

  test('THEN the labels are four, or two to four works, differ in every language, and fit a button', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { choices } = asked(kind, seed);
        expect(choices.length).toBeGreaterThanOrEqual(kind === 'first' ? 2 : 4);
        expect(choices.length).toBeLessThanOrEqual(4);
        for (const language of languages) {
          const labels = choices.map(({ label }) => label[language]);
          expect(new Set(labels.map(folded)).size).toBe(choices.length);
          for (const label of labels) expect(label.length >= 1 && label.length <= 80).toBe(true);
        }
      }),
      { numRuns: seedsTried },
    );
  });

  test('THEN no message of it, in any language, tells anything of the answer in any script', () => {
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

test('GIVEN every thing that can be asked THEN question and answer are what Discord takes, in every language, and the answer has a source', () => {
  for (const kind of kinds) {
    for (const { prompt, right, wrong } of sampleOf(drafts[kind](catalog), 25)) {
      const question: Question = { prompt, choices: [right, ...wrong.slice(0, 3)], right: 0, print: 'zzzzzzz' };
      for (const language of languages) {
        const open = questionCard(gameIn(language), question, true);
        const done = endingCard(gameIn(language), { kind: 'won', player: '1'.repeat(19) }, question, false, catalog);
        for (const reply of [open, done])
          expect(
            listed(validateInteractionResponse(newMessage(reply).response, InteractionType.ApplicationCommand)),
          ).toBe('');
        const [facts, sources] = done.embeds[0]?.fields ?? [];
        expect(kind === 'first' ? facts?.value.match(/^-# ./gmu)?.length : sources?.value.length).toBeGreaterThan(0);
      }
    }
  }
});

const shape = (question: Question | undefined) => question && [question.print, question.right, question.choices];

describe('questionOf', () => {
  test('GIVEN the same catalog, seed, theme and round THEN the same question, also from the data read anew', async () => {
    const again = await catalogIn(dataFolder);
    fc.assert(
      fc.property(seeds, fc.constantFrom(...themes), fc.integer({ min: 1, max: 20 }), (seed, theme, round) => {
        expect(shape(questionOf(again, seed, theme, round))).toEqual(shape(questionOf(catalog, seed, theme, round)));
      }),
      { numRuns: sized({ quick: 50, thorough: 300 }) },
    );
  });

  test('GIVEN a game of 20 rounds of one kind THEN no answer comes twice', () => {
    for (const kind of kinds) {
      const answers = Array.from({ length: 20 }, (_, index) => {
        const { choices, right } = asked(kind, 7, index + 1);
        return choices[right]?.id;
      });
      expect(new Set(answers).size).toBe(20);
    }
  });

  test('GIVEN a mixed game THEN five rounds are of five kinds', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const seen = [1, 2, 3, 4, 5].map((round) => asked('mixed', seed, round).prompt.kind);
        expect(seen.toSorted()).toEqual(kinds.toSorted());
      }),
    );
  });

  test('GIVEN data without one kind THEN a mixed game asks the others', () => {
    const silent: Catalog = { ...catalog, quotes: new Map() };
    for (let seed = 0; seed < 20; seed += 1)
      for (let round = 1; round <= 5; round += 1)
        expect(questionOf(silent, seed, 'mixed', round)?.prompt.kind).not.toBe('said');
    expect(questionOf(silent, 1, 'mixed', 5)).toBeDefined();
  });

  test('GIVEN many seeds THEN the right choice stands in every place about as often', () => {
    const counts = [0, 0, 0, 0];
    for (let seed = 0; seed < 2000; seed += 1) {
      const { right } = asked('roles', seed);
      counts[right] = (counts[right] ?? 0) + 1;
    }
    // 500 each; five standard deviations are 97.
    for (const count of counts) expect(Math.abs(count - 500)).toBeLessThan(97);
  });

  test('GIVEN a catalog with nothing in it THEN there is no question', () => {
    const empty: Catalog = { ...catalog, people: new Map(), series: new Map(), quotes: new Map() };
    for (const theme of themes) expect(questionOf(empty, 1, theme, 1)).toBeUndefined();
  });
});

test('GIVEN somebody with the same name in hangul and another Latin spelling THEN neither is a wrong answer for the other', () => {
  const [draft] = drafts.script(catalog);
  const person = catalog.people.get(draft?.subject ?? '');
  if (person === undefined) throw new Error('no name is asked');
  const twin = { ...person, id: 'a-namesake', names: { ...person.names, en: `${person.names.en}e` }, aliases: [] };
  const both: Catalog = { ...catalog, people: new Map([...catalog.people, [twin.id, twin]]) };
  const about = drafts.script(both).filter(({ subject }) => [person.id, twin.id].includes(subject));
  expect(about.length).toBeGreaterThan(1);
  for (const { subject, wrong } of about)
    expect(wrong.map(({ id }) => id)).not.toContain(subject === twin.id ? person.id : twin.id);
});
