import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Knowledge } from '../../src/bot/knowledge.ts';
import { answerCard } from '../../src/cards/answer/answer.ts';
import { isActor } from '../../src/catalog/catalog.ts';
import { yearsBetween } from '../../src/catalog/age.ts';
import { languages, type Language } from '../../src/language/language.ts';
import type { Answer, Item } from '../../src/questions/answer.ts';
import { loadQuestions } from '../../src/questions/load.ts';
import type { Questions } from '../../src/questions/schema.ts';
import { expand } from '../../src/questions/understanding/expand.ts';
import { dataFolder, realBot, testDay } from '../real-data.ts';

let world: Knowledge;
let phrasings: Questions;
beforeAll(async () => {
  ({ knowledge: world } = await realBot());
  const loaded = await loadQuestions(dataFolder);
  if (!loaded.ok) throw new Error('the phrasings have faults');
  phrasings = loaded.questions;
});

/** Names that a slot may be filled with, in one language. */
function fillings(language: Language): Record<string, readonly string[]> {
  const { catalog } = world;
  const named = [...catalog.people.values(), ...catalog.costars.values()];
  const term = (terms: ReadonlyMap<string, { readonly name: Record<Language, string> }>): string[] =>
    [...terms.values()].map(({ name }) => name[language]);
  return {
    person: named.filter((one) => isActor(one) || 'names' in one).map(({ names }) => names[language] ?? names.en),
    work: [...catalog.series.values()].map(({ titles }) => titles[language] ?? titles.en ?? ''),
    character: [...catalog.series.values()].flatMap(({ cast = [] }) =>
      cast.flatMap(({ character }) => character?.[language] ?? []),
    ),
    maker: [...catalog.series.values()].flatMap(({ directors = [] }) => directors.map(({ name }) => name)),
    service: term(catalog.services),
    group: term(catalog.groups),
    genre: term(catalog.genres),
    year: Array.from({ length: 30 }, (_, index) => String(1998 + index)),
  };
}

/** Records that a line of evidence names. */
const idsOf = (item: Item): string[] =>
  item.is === 'figure' || item.is === 'quote'
    ? []
    : 'people' in item
      ? [item.work, ...item.people]
      : 'works' in item
        ? [item.person, ...item.works]
        : 'person' in item
          ? [item.work, item.person]
          : [item.work];

/** All that the records say which an item or an answer cites, as one text. */
function recordsCited(answer: Answer): unknown[] {
  const { catalog } = world;
  const values = Object.values<object>(answer.headline.values).concat(
    answer.instead === undefined ? [] : Object.values<object>(answer.instead.values),
  );
  const ids = [
    ...answer.records,
    ...answer.items.flatMap(idsOf),
    ...values.flatMap((value) => [
      'id' in value ? String(value.id) : '',
      ...('ids' in value ? (value.ids as string[]) : []),
    ]),
  ];
  const works = ids.flatMap((id) => catalog.series.get(id) ?? []);
  return [
    ...works,
    ...ids.flatMap((id) => catalog.anyone(id) ?? []),
    // Makers and casts are named by records of their own.
    ...works.flatMap(({ directors = [], writers = [], producers = [] }) =>
      [...directors, ...writers, ...producers].flatMap(({ person }) => catalog.anyone(person ?? '') ?? []),
    ),
    ...answer.items.flatMap((item) => (item.is === 'figure' ? (catalog.figures.get(item.figure) ?? []) : [])),
    ...answer.items.flatMap((item) => (item.is === 'quote' ? (catalog.quotes.get(item.quote) ?? []) : [])),
    [...catalog.services.values()],
    [...catalog.groups.values()],
    [...catalog.genres.values()],
  ];
}

const withoutMarks = (text: string): string => text.replaceAll(/\\([^\p{L}\p{N}\s])/gu, '$1').replaceAll('**', '');

/** Numbers of a text, thousands joined, without leading zeros: dates as 2024-01-03 and as 3 January 2024 are the same. */
const numbersIn = (text: string): Set<string> =>
  new Set([...text.replaceAll(/(?<=\d),(?=\d{3})/gu, '').matchAll(/\d+/gu)].map(([digits]) => String(Number(digits))));

/** What stands in bold or in the brackets of titles: names. */
const namesIn = (text: string): string[] =>
  [...text.matchAll(/\*\*(?:\\.|[^*\n])+\*\*|『(?:[^』\n])+』|〈(?:[^〉\n])+〉/gu)].map(([name]) =>
    withoutMarks(name).replaceAll(/^[『〈]|[』〉]$/gu, ''),
  );

/** Numbers that are counted, not told: checked against what is counted. */
function counted(answer: Answer): string[] {
  const { catalog } = world;
  const ages = answer.records.flatMap((id) => {
    const born = catalog.people.get(id)?.born;
    return born === undefined ? [] : [String(yearsBetween(born, '2026-11-21') ?? '')];
  });
  const lists = answer.items.flatMap((item) =>
    item.is === 'work' ? [item.people.length - 3] : item.is === 'person' ? [item.works.length - 3] : [],
  );
  const most = answer.items.flatMap((item) => (item.is === 'person' ? [item.works.length] : []));
  return [
    ...ages,
    // "Only one record goes by that name."
    ...(answer.kind === 'same-name' ? ['1'] : []),
    ...[answer.items.length, answer.items.length - 8, ...lists, ...most].map(String),
    ...Array.from({ length: answer.items.length + 1 }, (_, index) => String(index)),
    ...(answer.years === undefined ? [] : [String(answer.years.from), String(answer.years.to)]),
  ];
}

function strangers(answer: Answer, language: Language): string[] {
  const card = answerCard(answer, undefined, { catalog: world.catalog, language, now: testDay });
  const text = card.embeds[0]?.description ?? '';
  // Lines of sources name pages, and are checked by the sources' own tests.
  const told = text
    .split('\n')
    .filter((line) => !line.startsWith('-#'))
    .join('\n');
  const known = withoutMarks(JSON.stringify(recordsCited(answer)).replaceAll(String.raw`\"`, '"'));
  const numbers = new Set([...numbersIn(known), ...counted(answer)]);
  return [
    ...[...numbersIn(withoutMarks(told))].filter((number) => !numbers.has(number)),
    ...namesIn(told).filter((name) => !known.includes(name) && !name.endsWith('…')),
  ];
}

describe('an answer', () => {
  test.each(languages)(
    'GIVEN a thousand generated questions in %s THEN every name and number of the answer is in a record that it cites',
    (language) => {
      const slots = fillings(language);
      const texts = Object.values(phrasings.questions).flatMap((kinds) => (kinds?.[language] ?? []).flatMap(expand));
      let answered = 0;
      fc.assert(
        fc.property(fc.constantFrom(...texts), fc.nat(), fc.nat(), (phrasing, first, second) => {
          let turn = 0;
          const question = phrasing.replaceAll(/\{(\w+)\}/gu, (_, slot: string) => {
            const list = slots[slot] ?? [];
            turn += 1;
            return list[(turn === 1 ? first : second) % list.length] ?? '';
          });
          const { outcome, language: of } = world.questions.ask(question, language, testDay);
          if (outcome.verdict !== 'answer') return;
          answered += 1;
          expect(strangers(outcome.answer, of), `${question} (${outcome.answer.kind})`).toEqual([]);
          expect(
            outcome.answer.verdict === 'partial' ||
              outcome.answer.sources.length > 0 ||
              outcome.answer.items.length === 0,
          ).toBe(true);
        }),
        { numRuns: 1000, seed: 5 },
      );
      expect(answered).toBeGreaterThan(500);
    },
  );
});
